package nl.buro3.productentool.catalog.feed.xlsx;

/** A workbook cannot be read; the key is that of a text which says why, the arguments fill it in. */
public class BrokenSheetException extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    BrokenSheetException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    BrokenSheetException(Throwable cause) {
        super("feed.xlsx.broken", cause);
        this.key = "feed.xlsx.broken";
        this.arguments = new Object[0];
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
