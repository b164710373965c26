package nl.buro3.productentool.sales.quote;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class QuoteOfBundleOnPostgreSQLTest extends QuoteOfBundleTest {}
