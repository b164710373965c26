package nl.buro3.productentool.catalog.feed.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what the cells of a CSV are separated: what Excel's own first line says, {@code sep=;}, or else whichever sign lets a
 * line at the beginning name the most columns.
 *
 * @param linesBefore 1 when the first line is Excel's own and was passed over
 */
record CsvSeparator(char sign, int linesBefore) {

    private static final int SEARCHED = 16_384;
    private static final Pattern SAID = Pattern.compile("(?i)^\"?sep=(.)\"?[;,\\t]*(?:\\r\\n?|\\n|$)");

    /** Looks at the beginning of the text, and leaves it at the first line to read. */
    static CsvSeparator in(Reader text) throws IOException {
        text.mark(SEARCHED);
        char[] buffer = new char[SEARCHED - 1];
        int length = 0;
        for (int read = text.read(buffer); read > 0; read = text.read(buffer, length, buffer.length - length)) {
            length += read;
        }
        text.reset();
        String head = new String(buffer, 0, length);
        Matcher said = SAID.matcher(head);
        if (said.find()) {
            text.skip(said.end());
            return new CsvSeparator(said.group(1).charAt(0), 1);
        }
        return new CsvSeparator(guess(head.split("\\r\\n?|\\n")), 0);
    }

    private static char guess(String[] lines) {
        char best = commonest(String.join("", lines));
        long most = 0;
        for (char sign : new char[] {',', ';', '\t', '|', ':'}) {
            for (String line : lines) {
                long named = named(line, sign);
                if (named > most) {
                    most = named;
                    best = sign;
                }
            }
        }
        return best;
    }

    /** Where no line names columns, it is not read further, but shown. */
    private static char commonest(String text) {
        char best = ',';
        long most = 0;
        for (char sign : new char[] {',', ';', '\t'}) {
            long times = text.chars().filter(c -> c == sign).count();
            if (times > most) {
                most = times;
                best = sign;
            }
        }
        return best;
    }

    private static long named(String line, char sign) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(sign))))
                .filter(cell -> FeedColumn.named(cell).isPresent())
                .count();
    }
}
