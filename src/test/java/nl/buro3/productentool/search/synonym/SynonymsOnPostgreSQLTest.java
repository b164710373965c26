package nl.buro3.productentool.search.synonym;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class SynonymsOnPostgreSQLTest extends SynonymsTest {}
