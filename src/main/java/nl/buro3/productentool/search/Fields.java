package nl.buro3.productentool.search;

/** The fields of a product in the index, besides those of {@link TermFields}. */
final class Fields {

    /** What the card can be filtered by, as {@code facet=value}. */
    static final String FACETS = "facets";

    static final String STATUS = "status";
    /** The place among other prices, see {@link PriceOrder}. */
    static final String PRICE = "price";

    static final String NAME_SORT = "nameSort";

    /** The word of its name that says what it is. */
    static final String HEAD = "head";

    /** The same of its category. */
    static final String CATEGORY_HEAD = "categoryHead";

    /** How many of the parts of a card are filled in and, among equals, how short its name is. */
    static final String COMPLETENESS = "completeness";

    /** The place of the main filing category, for the natural order of the overview. */
    static final String CATEGORY_ORDER = "categoryOrder";

    static final String NUMBER = "number";

    /** The number as a term. */
    static final String KEY = "key";

    /** The card as shown in a list, as JSON: an answer needs no look into the database. */
    static final String CARD = "card";

    /** The description as plain text, for passages. */
    static final String DESCRIPTION = "description";

    private Fields() {}
}
