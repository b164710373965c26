package nl.buro3.productentool.catalog.feed.reading;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.buro3.productentool.catalog.feed.xlsx.BrokenSheetException;
import nl.buro3.productentool.catalog.feed.xlsx.Sheet;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell.Counted;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell.Unreadable;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell.Words;
import nl.buro3.productentool.catalog.feed.xlsx.SheetRow;
import nl.buro3.productentool.common.Texts;

/** A feed in XLSX: the first sheet of the workbook that is not hidden. Hidden rows are read as well, and reported. */
final class XlsxTable implements Table {

    private static final int SHOWN = 10;

    private final Sheet sheet;
    private final List<String> hidden = new ArrayList<>();
    private int hiddenRows;

    private XlsxTable(Sheet sheet) {
        this.sheet = sheet;
    }

    static XlsxTable open(Path file) throws IOException {
        UnpackedSize.check(file);
        return new XlsxTable(reading(() -> Sheet.open(file)));
    }

    @Override
    public boolean isFilledUp() {
        return true;
    }

    @Override
    public boolean hasNext() {
        return sheet.hasNext();
    }

    @Override
    public TableRow next() {
        SheetRow row = reading(sheet::next);
        if (row.hidden() && hiddenRows++ < SHOWN) {
            hidden.add(String.valueOf(row.number()));
        }
        Map<Integer, FeedCell> cells = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, cell(cell)));
        return new TableRow(row.number(), cells);
    }

    private static FeedCell cell(SheetCell cell) {
        return switch (cell) {
            case Words words -> FeedCell.of(words.text());
            case Counted counted -> FeedCell.of(counted.number(), counted.shown());
            case Unreadable unreadable ->
                FeedCell.unreadable(Texts.text(DUTCH, "feed.cell." + unreadable.kind(), unreadable.what()));
        };
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!sheet.isAlone()) {
            notes.add(Texts.text(DUTCH, "feed.note.sheet", sheet.name()));
        }
        if (hiddenRows > 0) {
            String rows = String.join(", ", hidden) + (hiddenRows > SHOWN ? ", …" : "");
            notes.add(Texts.text(DUTCH, "feed.note.hidden-rows", hiddenRows, rows));
        }
        return notes;
    }

    private static <T> T reading(Callable<T> step) {
        try {
            return step.call();
        } catch (BrokenSheetException e) {
            throw new UnreadableFeedException(e, e.key(), e.arguments());
        } catch (Exception e) {
            throw new UnreadableFeedException(e, "feed.xlsx.broken");
        }
    }

    @Override
    public void close() {
        sheet.close();
    }
}
