package nl.buro3.productentool.sales.order;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class OrderingOnPostgreSQLTest extends OrderingTest {}
