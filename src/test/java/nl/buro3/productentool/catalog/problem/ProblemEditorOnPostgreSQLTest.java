package nl.buro3.productentool.catalog.problem;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class ProblemEditorOnPostgreSQLTest extends ProblemEditorTest {}
