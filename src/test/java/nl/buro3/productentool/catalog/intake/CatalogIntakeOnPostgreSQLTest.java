package nl.buro3.productentool.catalog.intake;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class CatalogIntakeOnPostgreSQLTest extends CatalogIntakeTest {}
