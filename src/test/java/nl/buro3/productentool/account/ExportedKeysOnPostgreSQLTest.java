package nl.buro3.productentool.account;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class ExportedKeysOnPostgreSQLTest extends ExportedKeysTest {}
