package nl.buro3.productentool.catalog.feed;

/** Hears how far an import is, at every line. */
public interface ImportProgress {

    void at(long done, long total);
}
