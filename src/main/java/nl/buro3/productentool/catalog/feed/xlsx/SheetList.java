package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.Map;
import nl.buro3.productentool.catalog.feed.xlsx.Workbook.Relation;
import org.jspecify.annotations.Nullable;

/** Looks through the list of sheets for the one to read. */
final class SheetList {

    private final Map<Relation, String> related;
    private Calendar calendar = Calendar.FROM_1900;
    private String name = "";
    private String relation = "";
    private int sheets;

    private SheetList(Map<Relation, String> related) {
        this.related = related;
    }

    /**
     * The sheet to read.
     *
     * @param relation by which the list of sheets refers to it
     * @param alone whether there is no other
     */
    record Chosen(String name, String relation, boolean alone, Calendar calendar) {}

    static Chosen firstVisible(Workbook workbook) {
        String book = workbook.book();
        SheetList list = new SheetList(workbook.related(book));
        Chosen chosen = workbook.read(book, list::read);
        if (chosen == null || chosen.relation().isEmpty()) {
            throw new BrokenSheetException(list.sheets == 0 ? "feed.xlsx.broken" : "feed.xlsx.no-sheet");
        }
        return chosen;
    }

    private Chosen read(Xml xml) {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "workbookPr" -> calendar = xml.says("date1904") ? Calendar.FROM_1904 : Calendar.FROM_1900;
                case "sheet" -> sheet(xml.attribute("name"), xml.attribute("id"), xml.attribute("state"));
                default -> {}
            }
        }
        return new Chosen(name, relation, sheets == 1, calendar);
    }

    private void sheet(@Nullable String tab, @Nullable String id, @Nullable String state) {
        sheets++;
        boolean visible = state == null || state.equals("visible");
        if (relation.isEmpty() && visible && id != null && holdsCells(id)) {
            name = tab == null ? "" : tab;
            relation = id;
        }
    }

    /** Not so for a sheet that is one chart. */
    private boolean holdsCells(String id) {
        return related.keySet().stream()
                .anyMatch(r -> r.id().equals(id) && r.type().endsWith("/worksheet"));
    }
}
