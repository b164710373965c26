package nl.buro3.productentool.sales.mailing;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class CardMailingOnPostgreSQLTest extends CardMailingTest {}
