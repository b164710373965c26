package nl.buro3.productentool.catalog.picture;

/**
 * The picture that an employee gave a card in place of the drawn one.
 *
 * @param id its number; another picture has another
 * @param alternative the text for who cannot see it
 */
public record CardImage(long id, String alternative) {

    /** Where it is served. */
    public String address() {
        return address(id);
    }

    public static String address(long id) {
        return "/media/beelden/" + id;
    }
}
