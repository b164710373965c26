package nl.buro3.productentool.audit;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class AuditTrailOnPostgreSQLTest extends AuditTrailTest {}
