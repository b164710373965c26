package nl.buro3.productentool.sales.overview;

/**
 * Which of what organisations have today.
 *
 * @param customer the handle of an organisation or letters of its name; empty for any
 * @param product the slug of a card; empty for any
 * @param specialist the handle of who looks after it; empty for anyone
 * @param category the path of a category; empty for any
 * @param endingWithin days; 0 whenever it ends
 * @param without the slug of a card that the organisation does not have; empty for none
 * @param page of organisations or lines, from 1
 * @param columns which products of the matrix are shown, from 1: those that most have first, so many at a time
 */
public record OwnershipQuery(
        String customer,
        String product,
        String specialist,
        String category,
        int endingWithin,
        String without,
        int page,
        int columns) {

    /** All there is. */
    public static final OwnershipQuery ALL = new OwnershipQuery("", "", "", "", 0, "", 1, 1);

    /** Organisations on a page of the matrix. */
    public static final int MATRIX_ROWS = 25;

    /** Products that the matrix shows at a time. */
    public static final int MATRIX_COLUMNS = 10;

    /** Lines on a page of the list. */
    public static final int LIST_ROWS = 50;

    /** The same of one customer. */
    public OwnershipQuery of(String handle) {
        return new OwnershipQuery(handle, product, specialist, category, endingWithin, without, 1, 1);
    }

    /** The same of one product. */
    public OwnershipQuery with(String slug) {
        return new OwnershipQuery(customer, slug, specialist, category, endingWithin, without, 1, 1);
    }

    /** The same of who does not have this. */
    public OwnershipQuery lacking(String slug) {
        return new OwnershipQuery(customer, product, specialist, category, endingWithin, slug, 1, 1);
    }

    /** The same of what ends within so many days. */
    public OwnershipQuery endingIn(int days) {
        return new OwnershipQuery(customer, product, specialist, category, days, without, 1, 1);
    }

    /** Another page of the same. */
    public OwnershipQuery at(int other) {
        return new OwnershipQuery(customer, product, specialist, category, endingWithin, without, other, columns);
    }

    /** The same organisations with other products of the matrix. */
    public OwnershipQuery across(int other) {
        return new OwnershipQuery(customer, product, specialist, category, endingWithin, without, page, other);
    }
}
