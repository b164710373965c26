package nl.buro3.productentool.catalog.editing;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class CatalogEditorOnPostgreSQLTest extends CatalogEditorTest {}
