package nl.buro3.productentool.demo;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class DemoRemovalOnPostgreSQLTest extends DemoRemovalTest {}
