package nl.buro3.productentool.search.index;

import nl.buro3.productentool.catalog.CardSummary;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The card of a list as it lies in the index. */
final class CardJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = JSON.writerFor(CardSummary.class);
    private static final ObjectReader READER = JSON.readerFor(CardSummary.class);

    private CardJson() {}

    static String write(CardSummary card) {
        return WRITER.writeValueAsString(card);
    }

    static CardSummary read(String json) {
        return READER.readValue(json);
    }
}
