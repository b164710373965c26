package nl.buro3.productentool.sales.ownership;

/** Who looks after a product: the first specialist of its card. */
public record Caretaker(String handle, String name, String role, String phone, String email) {

    /** The name by which one is spoken to. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
