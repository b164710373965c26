package nl.buro3.productentool.catalog.feed.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies a CSV with what is wrong behind each line. */
final class MarkedCsv {

    private final Path file;
    private final Map<Integer, String> wrong;
    private int column = -1;
    private boolean header;

    MarkedCsv(Path file, Map<Integer, String> wrong) {
        this.file = file;
        this.wrong = wrong;
    }

    void write(OutputStream out) throws IOException {
        CsvText encoding = CsvText.of(file);
        try (Reader text = encoding.reader(file)) {
            CsvSeparator separator = CsvSeparator.in(text);
            Writer writer = new OutputStreamWriter(out, encoding.charset());
            writer.write(encoding.isMarked() ? "\uFEFF" : "");
            writer.write(separator.linesBefore() == 1 ? "sep=" + separator.sign() + "\r\n" : "");
            CsvWriter csv = CsvWriter.builder().fieldSeparator(separator.sign()).build(writer);
            try (CloseableIterator<CsvRecord> records = CsvTable.parser(text, separator.sign(), false)) {
                while (records.hasNext()) {
                    CsvRecord line = records.next();
                    csv.writeRecord(marked(
                            line.getFields(), Math.toIntExact(line.getStartingLineNumber()) + separator.linesBefore()));
                }
            }
            csv.flush();
        }
    }

    private List<String> marked(List<String> fields, int line) {
        if (fields.size() == 1 && fields.getFirst().isEmpty()) {
            return List.of();
        }
        List<String> cells = new ArrayList<>(fields);
        if (!header) {
            Map<Integer, FeedCell> row = new LinkedHashMap<>();
            fields.forEach(field -> row.put(row.size(), FeedCell.of(field)));
            TableRow names = new TableRow(line, row);
            header = MarkedCopy.isHeader(names);
            if (header) {
                column = MarkedCopy.column(names).orElse(fields.size());
                put(cells, MarkedCopy.name(names));
            }
            return cells;
        }
        put(cells, SheetSafe.guarded(wrong.getOrDefault(line, "")));
        return cells;
    }

    /** A short line is filled up; where nothing is wrong with it, it stays as short as it is. */
    private void put(List<String> cells, String text) {
        if (cells.size() > column) {
            cells.set(column, text);
        } else if (!text.isEmpty()) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text);
        }
    }
}
