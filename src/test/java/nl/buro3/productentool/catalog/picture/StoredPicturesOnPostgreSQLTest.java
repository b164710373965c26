package nl.buro3.productentool.catalog.picture;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class StoredPicturesOnPostgreSQLTest extends StoredPicturesTest {}
