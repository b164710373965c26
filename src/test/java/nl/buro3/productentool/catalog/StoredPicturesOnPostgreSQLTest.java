package nl.buro3.productentool.catalog;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class StoredPicturesOnPostgreSQLTest extends StoredPicturesTest {}
