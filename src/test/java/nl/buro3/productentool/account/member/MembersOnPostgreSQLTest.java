package nl.buro3.productentool.account.member;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class MembersOnPostgreSQLTest extends MembersTest {}
