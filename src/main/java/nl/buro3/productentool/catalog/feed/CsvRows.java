package nl.buro3.productentool.catalog.feed;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A feed in CSV: UTF-8 with or without byte order mark, separated by comma or semicolon, whichever its header uses. */
final class CsvRows implements FeedRows {

    private static final int LONGEST_HEADER = 16_384;
    private static final int LONGEST_CELL = 1 << 20;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final CloseableIterator<CsvRecord> records;
    private final FeedHeader header;

    private CsvRows(CloseableIterator<CsvRecord> records) {
        this.records = records;
        if (!reading(records::hasNext)) {
            throw new UnreadableFeedException("feed.file.empty");
        }
        this.header = FeedHeader.of(reading(records::next).getFields());
    }

    static CsvRows open(Path file) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            return new CsvRows(parser(text).iterator());
        } catch (CharacterCodingException e) {
            text.close();
            throw new UnreadableFeedException(e, "feed.csv.not-utf8");
        } catch (RuntimeException e) {
            text.close();
            throw e;
        }
    }

    private static CsvReader<CsvRecord> parser(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
    }

    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        for (int i = 0, c = text.read(); i < LONGEST_HEADER - 1 && c >= 0 && c != '\n'; i++, c = text.read()) {
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        text.reset();
        return semicolons > commas ? ';' : ',';
    }

    @Override
    public List<String> columns() {
        return header.named();
    }

    @Override
    public boolean hasNext() {
        return reading(records::hasNext);
    }

    @Override
    public FeedRow next() {
        CsvRecord csv = reading(records::next);
        return header.row(Math.toIntExact(csv.getStartingLineNumber()), csv.getFields());
    }

    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw new UnreadableFeedException(e, "feed.csv.broken", Reasons.deepest(e));
        } catch (UncheckedIOException e) {
            boolean coding = e.getCause() instanceof CharacterCodingException;
            throw new UnreadableFeedException(e, coding ? "feed.csv.not-utf8" : "feed.file.unreadable");
        }
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
