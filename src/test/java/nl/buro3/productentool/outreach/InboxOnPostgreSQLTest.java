package nl.buro3.productentool.outreach;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class InboxOnPostgreSQLTest extends InboxTest {}
