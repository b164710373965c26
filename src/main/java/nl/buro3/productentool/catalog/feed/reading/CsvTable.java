package nl.buro3.productentool.catalog.feed.reading;

import static nl.buro3.productentool.common.Texts.DUTCH;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.Texts;

/** A feed in CSV. */
final class CsvTable implements Table {

    private static final int LONGEST_CELL = 1 << 20;

    /** What Excel takes for a text and shop systems write to keep the zeros before a number: {@code ="00123"}. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    /** The library says where it stopped in words only. */
    private static final Pattern STOPPED_AT = Pattern.compile("started in line (\\d+)");

    private final CloseableIterator<CsvRecord> records;
    private final CsvText encoding;
    private final int linesBefore;

    private CsvTable(Reader text, CsvText encoding) throws IOException {
        CsvSeparator separator = CsvSeparator.in(text);
        this.encoding = encoding;
        this.linesBefore = separator.linesBefore();
        this.records = parser(text, separator.sign(), true);
    }

    static CsvTable open(Path file) throws IOException {
        CsvText encoding = CsvText.of(file);
        Reader text = encoding.reader(file);
        try {
            return new CsvTable(text, encoding);
        } catch (CharacterCodingException e) {
            text.close();
            throw new UnreadableFeedException(e, "feed.csv.not-utf8");
        } catch (RuntimeException e) {
            text.close();
            throw e;
        }
    }

    static CloseableIterator<CsvRecord> parser(Reader text, char separator, boolean skipEmptyLines) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(skipEmptyLines)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)
                .iterator();
    }

    @Override
    public boolean isFilledUp() {
        return false;
    }

    @Override
    public List<String> notes() {
        return encoding == CsvText.WINDOWS_1252 ? List.of(Texts.text(DUTCH, "feed.note.windows")) : List.of();
    }

    @Override
    public boolean hasNext() {
        return reading(records::hasNext);
    }

    @Override
    public TableRow next() {
        CsvRecord csv = reading(records::next);
        Map<Integer, FeedCell> cells = new LinkedHashMap<>();
        for (String cell : csv.getFields()) {
            Matcher kept = KEPT_AS_TEXT.matcher(cell);
            cells.put(cells.size(), FeedCell.of(kept.matches() ? kept.group(1) : cell));
        }
        return new TableRow(Math.toIntExact(csv.getStartingLineNumber()) + linesBefore, cells);
    }

    private <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw broken(e);
        } catch (UncheckedIOException e) {
            boolean coding = e.getCause() instanceof CharacterCodingException;
            throw new UnreadableFeedException(e, coding ? "feed.csv.not-utf8" : "feed.file.unreadable");
        }
    }

    private UnreadableFeedException broken(CsvParseException problem) {
        Matcher stopped = STOPPED_AT.matcher(String.valueOf(problem.getMessage()));
        return stopped.find()
                ? new UnreadableFeedException(
                        problem, "feed.csv.broken", String.valueOf(Integer.parseInt(stopped.group(1)) + linesBefore))
                : new UnreadableFeedException(problem, "feed.csv.broken-somewhere");
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
