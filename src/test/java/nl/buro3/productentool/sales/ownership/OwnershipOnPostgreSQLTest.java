package nl.buro3.productentool.sales.ownership;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class OwnershipOnPostgreSQLTest extends OwnershipTest {}
