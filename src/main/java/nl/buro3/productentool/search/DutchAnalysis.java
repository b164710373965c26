package nl.buro3.productentool.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** How Lucene cuts Dutch text into the forms that are searched. The names of the analysers are in {@link Analysis}. */
@Component
class DutchAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analysis.DUTCH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("stop")
                .param("words", "search/stopwords.txt")
                .tokenFilter("snowballPorter")
                .param("language", "Dutch");
        context.analyzer(Analysis.PREFIX)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "2")
                .param("maxGramSize", "24");
        context.analyzer(Analysis.WORDS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.normalizer(Analysis.SORT).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }
}
