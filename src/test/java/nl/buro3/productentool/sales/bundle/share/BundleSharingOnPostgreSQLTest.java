package nl.buro3.productentool.sales.bundle.share;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class BundleSharingOnPostgreSQLTest extends BundleSharingTest {}
