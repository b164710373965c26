package nl.buro3.productentool.search;

import nl.buro3.productentool.support.OnOpenSearch;

@OnOpenSearch
class RelevanceOnOpenSearchTest extends RelevanceTest {}
