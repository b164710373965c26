package nl.buro3.productentool.catalog.feed.xlsx;

import java.math.BigDecimal;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell.Kind;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell.Unreadable;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell.Words;
import org.jspecify.annotations.Nullable;

/** Reads one cell as a person sees it. */
final class CellReader {

    private final SharedTexts texts;
    private final Styles styles;
    private final Calendar calendar;

    CellReader(SharedTexts texts, Styles styles, Calendar calendar) {
        this.texts = texts;
        this.styles = styles;
        this.calendar = calendar;
    }

    /** The cell that began last; null when nothing stands in it. */
    @Nullable
    SheetCell read(Xml xml) {
        Raw raw = Raw.of(xml);
        if (raw.formula && raw.value.isEmpty() && !(raw.valued && raw.type.equals("str"))) {
            return new Unreadable(Kind.NO_RESULT, "");
        }
        return raw.value.isEmpty() ? null : value(raw);
    }

    private SheetCell value(Raw raw) {
        return switch (raw.type) {
            case "s" -> words(texts.get(Styles.number(raw.value.strip())));
            case "str" -> words(EscapedText.decode(raw.value));
            case "inlineStr" -> words(raw.value);
            case "e" -> new Unreadable(Kind.ERROR, raw.value.strip());
            case "b" -> new Unreadable(Kind.YES_NO, raw.value.strip().equals("0") ? "ONWAAR" : "WAAR");
            case "d" -> new Unreadable(Kind.DATE, raw.value.strip());
            default -> styles.get(raw.style).show(number(raw.value.strip()), calendar);
        };
    }

    private static SheetCell words(String text) {
        return new Words(text);
    }

    private static BigDecimal number(String text) {
        if (text.length() > 60 || !text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?")) {
            throw new BrokenSheetException("feed.xlsx.broken");
        }
        return new BigDecimal(text);
    }

    /** A cell as it is written. */
    private record Raw(String type, @Nullable String style, String value, boolean formula, boolean valued) {

        private static Raw of(Xml xml) {
            String type = xml.attribute("t");
            String style = xml.attribute("s");
            String value = "";
            boolean formula = false;
            boolean valued = false;
            int outer = xml.depth();
            while (xml.nextElementWithin(outer)) {
                switch (xml.name()) {
                    case "f" -> formula = true;
                    case "is" -> value = SharedTexts.richText(xml);
                    case "v" -> {
                        value = xml.text();
                        valued = true;
                    }
                    default -> {}
                }
            }
            return new Raw(type == null ? "n" : type, style, value, formula, valued);
        }
    }
}
