package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.ArrayList;
import java.util.List;

/** The table of texts that cells refer to by number. */
final class SharedTexts {

    /** A feed of two hundred thousand lines has fewer different texts; a table of this size fits in memory. */
    private static final int MOST = 3_000_000;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(Workbook workbook, String part) {
        List<String> texts = workbook.read(part, SharedTexts::read);
        return new SharedTexts(texts == null ? List.of() : texts);
    }

    private static List<String> read(Xml xml) {
        List<String> texts = new ArrayList<>();
        while (xml.nextElement()) {
            if (xml.is("si")) {
                texts.add(richText(xml));
                if (texts.size() > MOST) {
                    throw new BrokenSheetException("feed.file.too-large-unpacked");
                }
            }
        }
        return texts;
    }

    /** The words of the element that began last, whatever their fonts; without how they are pronounced. */
    static String richText(Xml xml) {
        StringBuilder text = new StringBuilder();
        int outer = xml.depth();
        while (xml.nextElementWithin(outer)) {
            if (xml.is("rPh")) {
                skip(xml);
            } else if (xml.is("t")) {
                text.append(xml.text());
            }
        }
        return EscapedText.decode(text.toString());
    }

    private static void skip(Xml xml) {
        int outer = xml.depth();
        while (xml.nextElementWithin(outer)) {
            // what lies in it does not count
        }
    }

    String get(int number) {
        if (number < 0 || number >= texts.size()) {
            throw new BrokenSheetException("feed.xlsx.broken");
        }
        return texts.get(number);
    }
}
