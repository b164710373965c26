package nl.buro3.productentool.catalog.feed.undo;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class ImportUndoOnPostgreSQLTest extends ImportUndoTest {}
