package nl.buro3.productentool.catalog.feed;

import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.feed.reading.CellText;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of a card in one cell: JSON, a list of objects with title, sector, text and link. */
final class ExampleCells {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 50;

    private ExampleCells() {}

    /** The examples; what is wrong with them is noted. */
    static List<ExampleText> read(String text, RowCells cells) {
        if (text.isEmpty()) {
            return List.of();
        }
        JsonNode list = parsed(text);
        if (list == null || !list.isArray() || list.size() > MOST) {
            cells.wrong(FeedColumn.EXAMPLES, "feed.examples.not-a-list", MOST);
            return List.of();
        }
        List<ExampleText> examples = new ArrayList<>();
        for (JsonNode node : list) {
            examples.add(example(node, examples.size() + 1, cells));
        }
        return examples;
    }

    private static @Nullable JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static ExampleText example(JsonNode node, int place, RowCells cells) {
        String title = CellText.line(word(node, "title"));
        String sector = CellText.line(word(node, "sector"));
        String text = CellText.lines(word(node, "text"));
        String link = word(node, "link").strip();
        boolean fits = !title.isEmpty()
                && title.length() <= 160
                && sector.length() <= 80
                && !text.isEmpty()
                && text.length() <= 2000
                && (link.isEmpty() || (link.length() <= 500 && link.matches("https?://[^\\s<>\"]+")));
        if (!fits) {
            cells.wrong(FeedColumn.EXAMPLES, "feed.examples.wrong", place);
        }
        return new ExampleText(title, sector, text, link.isEmpty() ? null : link);
    }

    private static String word(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? "" : value.asString("");
    }
}
