package nl.buro3.productentool.catalog.feed.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook with what is wrong with the rows of its first visible sheet, in a column of its own and coloured. */
public final class MarkedSheet {

    private static final Pattern FILLS =
            Pattern.compile("<((?:\\w+:)?)fills( count=\"(\\d+)\")?>(.*?)</\\1fills>", Pattern.DOTALL);
    private static final Pattern FORMATS =
            Pattern.compile("<((?:\\w+:)?)cellXfs( count=\"(\\d+)\")?>(.*?)</\\1cellXfs>", Pattern.DOTALL);

    private final int header;
    private final int column;
    private final String name;
    private final Map<Integer, String> wrong;

    /**
     * @param header the number of the row with the names of the columns, from 1
     * @param column the number of the column for what is wrong, from 0
     * @param name of that column
     * @param wrong what is wrong, by the number of the row
     */
    public MarkedSheet(int header, int column, String name, Map<Integer, String> wrong) {
        this.header = header;
        this.column = column;
        this.name = name;
        this.wrong = wrong;
    }

    /** Writes the copy; the stream stays open. */
    public void write(Path file, OutputStream out) throws IOException {
        try (Workbook book = Workbook.open(file);
                ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = Sheet.part(book);
            String styles = Sheet.part(book.related(book.book()), "/styles");
            Styled styled = styled(zip, styles);
            ZipOutputStream copy = new ZipOutputStream(out);
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                copy.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = zip.getInputStream(part)) {
                    if (part.getName().equals(sheet)) {
                        new MarkedRows(header, column, name, wrong, styled.format()).copy(in, copy);
                    } else if (part.getName().equals(styles)) {
                        copy.write(styled.xml().getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }

    /** The styles with one more, a light red cell; where they have an unusual form they stay as they are. */
    private static Styled styled(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return new Styled("", -1);
        }
        String xml;
        try (InputStream in = zip.getInputStream(entry)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            xml = bytes.toString(StandardCharsets.UTF_8);
        }
        Matcher fills = FILLS.matcher(xml);
        if (!fills.find() || !FORMATS.matcher(xml).find()) {
            return new Styled(xml, -1);
        }
        int fill = count(fills.group(4), "fill");
        String p = fills.group(1);
        String filled = fills.replaceFirst(Matcher.quoteReplacement(
                "<%1$sfills count=\"%2$d\">%3$s<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"FFFFC7CE\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill></%1$sfills>"
                        .formatted(p, fill + 1, fills.group(4))));
        Matcher formats = FORMATS.matcher(filled);
        if (!formats.find()) {
            return new Styled(xml, -1);
        }
        int format = count(formats.group(4), "xf");
        return new Styled(
                formats.replaceFirst(Matcher.quoteReplacement(
                        "<%1$scellXfs count=\"%2$d\">%3$s<%1$sxf numFmtId=\"0\" fontId=\"0\" fillId=\"%4$d\" borderId=\"0\" xfId=\"0\" applyFill=\"1\"/></%1$scellXfs>"
                                .formatted(formats.group(1), format + 1, formats.group(4), fill))),
                format);
    }

    private static int count(String xml, String element) {
        return Math.toIntExact(Pattern.compile("<(?:\\w+:)?" + element + "[ />]")
                .matcher(xml)
                .results()
                .count());
    }

    /** @param format the number of the new style; -1 where there is none */
    private record Styled(String xml, int format) {}
}
