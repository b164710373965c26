package nl.buro3.productentool.search.query;

/** The fields of a product in the index, besides those of {@link TermFields}. */
public final class Fields {

    /** What the card can be filtered by, as {@code facet=value}. */
    public static final String FACETS = "facets";

    public static final String STATUS = "status";
    /** The place among other prices, see {@link PriceOrder}. */
    public static final String PRICE = "price";

    public static final String NAME_SORT = "nameSort";

    /** The word of its name that says what it is. */
    public static final String HEAD = "head";

    /** The same of its category. */
    public static final String CATEGORY_HEAD = "categoryHead";

    /** How many of the parts of a card are filled in and, among equals, how short its name is. */
    public static final String COMPLETENESS = "completeness";

    /** The place of the main filing category, for the natural order of the overview. */
    public static final String CATEGORY_ORDER = "categoryOrder";

    public static final String NUMBER = "number";

    /** The number as a term. */
    public static final String KEY = "key";

    /** The card as shown in a list, as JSON: an answer needs no look into the database. */
    public static final String CARD = "card";

    /** The description as plain text, for passages. */
    public static final String DESCRIPTION = "description";

    private Fields() {}
}
