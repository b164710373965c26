package nl.buro3.productentool.sales.customer;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class CustomerDeskOnPostgreSQLTest extends CustomerDeskTest {}
