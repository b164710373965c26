package nl.buro3.productentool.catalog.feed.reading;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A feed in JSON: a list of objects. A name that an object does not have says nothing; null says empty. */
final class JsonRows implements FeedRows {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(1 << 20)
                    .maxNestingDepth(20)
                    .build())
            .build();

    private static final int LONGEST_NUMBER = 60;

    private final JsonParser parser;
    private final List<Integer> lines = new ArrayList<>();
    private int items;
    private @Nullable FeedRow upcoming;

    private JsonRows(JsonParser parser) {
        this.parser = parser;
    }

    static JsonRows open(Path file) throws IOException {
        JsonRows rows = new JsonRows(JSON.createParser(ObjectReadContext.empty(), Files.newInputStream(file)));
        try {
            if (rows.token() != JsonToken.START_ARRAY) {
                throw new UnreadableFeedException("feed.json.not-a-list");
            }
            rows.advance();
            return rows;
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public String place(int line) {
        return Texts.text(DUTCH, "feed.place.item", String.valueOf(line), String.valueOf(lines.get(line - 1)));
    }

    @Override
    public boolean hasNext() {
        return upcoming != null;
    }

    @Override
    public FeedRow next() {
        FeedRow row = upcoming;
        if (row == null) {
            throw new NoSuchElementException();
        }
        advance();
        return row;
    }

    private void advance() {
        JsonToken token = token();
        if (token == JsonToken.START_OBJECT) {
            items++;
            lines.add(parser.currentTokenLocation().getLineNr());
            upcoming = new FeedRow(items, cells());
            return;
        }
        upcoming = null;
        if (token != JsonToken.END_ARRAY || token() != null) {
            throw new UnreadableFeedException("feed.json.not-an-object", String.valueOf(items + 1));
        }
    }

    private Map<String, FeedCell> cells() {
        Map<String, FeedCell> cells = new HashMap<>();
        for (JsonToken token = token(); token != JsonToken.END_OBJECT; token = token()) {
            String name = FeedHeader.canonical(parser.currentName());
            boolean whole = name.equals(FeedColumn.EXAMPLES.key());
            FeedCell cell = whole ? structured(token()) : cell(token());
            if (!name.isEmpty()) {
                cells.put(name, cell);
            }
        }
        return cells;
    }

    private FeedCell cell(@Nullable JsonToken value) {
        if (value == JsonToken.START_ARRAY) {
            return FeedCell.of(list());
        }
        if (value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE) {
            return FeedCell.unreadable(Texts.text(DUTCH, "feed.cell.YES_NO", scalar(value)));
        }
        String text = scalar(value);
        return value != null && value.isNumeric() && text.length() <= LONGEST_NUMBER ? number(text) : FeedCell.of(text);
    }

    /** A list of objects, as the text that stands in a cell elsewhere. */
    private FeedCell structured(@Nullable JsonToken value) {
        if (value != JsonToken.START_ARRAY) {
            return cell(value);
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            reading(() -> {
                copy.copyCurrentStructure(parser);
                return text;
            });
        }
        return FeedCell.of(text.toString());
    }

    private static FeedCell number(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean plain = Math.abs(number.scale()) <= LONGEST_NUMBER;
        return FeedCell.of(number, plain ? number.toPlainString() : text);
    }

    private List<String> list() {
        List<String> items = new ArrayList<>();
        for (JsonToken token = token(); token != JsonToken.END_ARRAY; token = token()) {
            items.add(scalar(token));
        }
        return items;
    }

    private String scalar(@Nullable JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            return "";
        }
        if (value == null || !value.isScalarValue()) {
            throw new UnreadableFeedException("feed.json.nested", String.valueOf(items));
        }
        return reading(parser::getString);
    }

    private @Nullable JsonToken token() {
        return reading(parser::nextToken);
    }

    private <T extends @Nullable Object> T reading(Step<T> step) {
        try {
            return step.take();
        } catch (JacksonException e) {
            var place = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
            throw new UnreadableFeedException(
                    e, "feed.json.broken", String.valueOf(place.getLineNr()), String.valueOf(place.getColumnNr()));
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private interface Step<T extends @Nullable Object> {
        T take();
    }
}
