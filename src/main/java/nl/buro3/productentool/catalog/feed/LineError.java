package nl.buro3.productentool.catalog.feed;

/** What is wrong with one line of a feed, in Dutch. The slug is empty where the line has none. */
record LineError(int line, String slug, String message) {}
