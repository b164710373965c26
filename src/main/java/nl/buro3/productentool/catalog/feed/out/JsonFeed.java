package nl.buro3.productentool.catalog.feed.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** As JSON: a list of objects, with lists and numbers of its own. */
final class JsonFeed implements FeedWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    JsonFeed(OutputStream out) {
        json = JSON.writerWithDefaultPrettyPrinter().createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void write(Map<FeedColumn, OutCell> cells) throws IOException {
        json.writeStartObject();
        for (FeedColumn column : CardCells.COLUMNS) {
            json.writeName(column.key());
            write(Objects.requireNonNull(cells.get(column)));
        }
        json.writeEndObject();
    }

    private void write(OutCell cell) {
        switch (cell) {
            case OutCell.Words words -> json.writeString(OutCell.plain(words.text()));
            case OutCell.Items items -> {
                json.writeStartArray();
                items.items().forEach(item -> json.writeString(OutCell.plain(item)));
                json.writeEndArray();
            }
            case OutCell.Amount number -> {
                if (number.number() == null) {
                    json.writeNull();
                } else {
                    json.writeNumber(number.number());
                }
            }
            case OutCell.Objects objects -> JSON.writeTree(json, objects.list());
        }
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }
}
