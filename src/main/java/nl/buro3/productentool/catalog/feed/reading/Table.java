package nl.buro3.productentool.catalog.feed.reading;

import java.util.Iterator;
import java.util.List;

/** A file of rows and columns. Reading throws {@link UnreadableFeedException} where the file is broken. */
interface Table extends Iterator<TableRow>, AutoCloseable {

    /** Whether a cell that a row does not have is an empty cell, as it is in a sheet. */
    boolean isFilledUp();

    /** What the reader of the report should know about how the file was read, in Dutch; complete at the end. */
    List<String> notes();

    @Override
    void close();
}
