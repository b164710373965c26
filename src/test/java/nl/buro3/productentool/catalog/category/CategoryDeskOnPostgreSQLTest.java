package nl.buro3.productentool.catalog.category;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class CategoryDeskOnPostgreSQLTest extends CategoryDeskTest {}
