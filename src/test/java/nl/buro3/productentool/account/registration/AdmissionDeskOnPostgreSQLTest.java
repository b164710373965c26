package nl.buro3.productentool.account.registration;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class AdmissionDeskOnPostgreSQLTest extends AdmissionDeskTest {}
