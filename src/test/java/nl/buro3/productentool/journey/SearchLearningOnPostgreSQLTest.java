package nl.buro3.productentool.journey;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class SearchLearningOnPostgreSQLTest extends SearchLearningTest {}
