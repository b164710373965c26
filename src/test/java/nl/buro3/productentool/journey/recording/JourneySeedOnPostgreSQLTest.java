package nl.buro3.productentool.journey.recording;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class JourneySeedOnPostgreSQLTest extends JourneySeedTest {}
