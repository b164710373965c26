package nl.buro3.productentool.account.directory;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class DirectoryOnPostgreSQLTest extends DirectoryTest {}
