package nl.buro3.productentool.search;

/** The fields of a product in the index. */
final class Fields {

    static final String NAME = "name";
    static final String NAME_PREFIX = "namePrefix";
    static final String NAME_SORT = "nameSort";
    static final String KEYWORDS = "keywords";
    static final String KEYWORDS_PREFIX = "keywordsPrefix";
    static final String PROBLEMS = "problems";
    static final String SUMMARY = "summary";
    static final String BENEFITS = "benefits";
    static final String DESCRIPTION = "description";

    /** The paths of all categories and their main categories. */
    static final String CATEGORY = "category";

    /** The slugs of the problems that the product solves. */
    static final String PROBLEM = "problem";

    static final String STATUS = "status";
    static final String PRICE = "price";

    /** The place of the main filing category, for the natural order of the overview. */
    static final String CATEGORY_ORDER = "categoryOrder";

    static final String NUMBER = "number";

    /** The card as shown in a list, as JSON: an answer needs no look into the database. */
    static final String CARD = "card";

    private Fields() {}
}
