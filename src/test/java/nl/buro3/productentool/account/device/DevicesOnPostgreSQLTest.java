package nl.buro3.productentool.account.device;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class DevicesOnPostgreSQLTest extends DevicesTest {}
