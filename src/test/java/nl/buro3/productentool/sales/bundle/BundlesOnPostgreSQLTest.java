package nl.buro3.productentool.sales.bundle;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class BundlesOnPostgreSQLTest extends BundlesTest {}
