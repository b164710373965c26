package nl.buro3.productentool.common.ui;

/** What was asked for stands at another address, for good or for now. */
public class MovedException extends RuntimeException {

    private final String address;
    private final boolean forGood;

    private MovedException(String address, boolean forGood) {
        super("moved to " + address);
        this.address = address;
        this.forGood = forGood;
    }

    /**
     * It has moved and will not come back.
     *
     * @param address the path from the slash on
     */
    public static MovedException forGood(String address) {
        return new MovedException(address, true);
    }

    /**
     * It is elsewhere for the time being.
     *
     * @param address the path from the slash on, or an address elsewhere
     */
    public static MovedException forNow(String address) {
        return new MovedException(address, false);
    }

    public boolean isForGood() {
        return forGood;
    }

    public String address() {
        return address;
    }
}
