package nl.buro3.productentool.sales.quote;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class VersionsOwnedOnPostgreSQLTest extends VersionsOwnedTest {}
