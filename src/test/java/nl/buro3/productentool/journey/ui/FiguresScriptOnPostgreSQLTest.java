package nl.buro3.productentool.journey.ui;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class FiguresScriptOnPostgreSQLTest extends FiguresScriptTest {}
