package nl.buro3.productentool.mail;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class OutboxOnPostgreSQLTest extends OutboxTest {}
