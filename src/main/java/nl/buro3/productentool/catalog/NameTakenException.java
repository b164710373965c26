package nl.buro3.productentool.catalog;

/** There is a category with this name at this place already. */
public class NameTakenException extends RuntimeException {

    public NameTakenException(String name) {
        super("there is a category %s already".formatted(name));
    }
}
