package nl.buro3.productentool.sharing;

import nl.buro3.productentool.support.OnPostgreSQL;

@OnPostgreSQL
class ShareLinksOnPostgreSQLTest extends ShareLinksTest {}
