package nl.buro3.productentool.search.merchandising;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class MerchandisingOnPostgreSQLTest extends MerchandisingTest {}
