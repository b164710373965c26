package nl.buro3.productentool.catalog.specialist;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class SpecialistDeskOnPostgreSQLTest extends SpecialistDeskTest {}
