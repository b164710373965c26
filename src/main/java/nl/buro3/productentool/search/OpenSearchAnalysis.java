package nl.buro3.productentool.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** How OpenSearch cuts Dutch text into the same forms as {@link DutchAnalysis} does with Lucene. */
@Component
class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("dutchStop").type("stop").param("stopwords", SearchWords.STOP_WORDS.toArray(String[]::new));
        context.tokenFilter("dutchStem").type("snowball").param("language", "Dutch");
        context.tokenFilter("beginnings")
                .type("edge_ngram")
                .param("min_gram", 2)
                .param("max_gram", 24);
        context.analyzer(Analysis.DUTCH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", "dutchStop", "dutchStem");
        context.analyzer(Analysis.PREFIX)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", "beginnings");
        context.analyzer(Analysis.WORDS).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding");
        context.normalizer(Analysis.SORT).custom().tokenFilters("lowercase", "asciifolding");
    }
}
