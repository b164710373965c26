package nl.buro3.productentool.catalog.feed;

/**
 * What is wrong with one line of a feed, in Dutch. The slug is empty where the line has none.
 *
 * @param place the line in words
 */
record LineError(int line, String place, String slug, String message) {}
