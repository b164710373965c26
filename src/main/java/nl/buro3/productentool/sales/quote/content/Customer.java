package nl.buro3.productentool.sales.quote.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For whom a quote is. Name and address are kept in words: they stay what they were when it was made.
 *
 * @param organisation the number of the customer company; null for who has no account
 * @param person the number of the person it is sent to; null for who has no account
 * @param name of the company
 * @param contact the person's name
 * @param email where it is sent to; empty in a draft that says nobody yet
 */
@Embeddable
public record Customer(
        @Column(name = "organisation_id") @Nullable Long organisation,
        @Column(name = "person_id") @Nullable Long person,
        @Column(name = "customer_name") String name,
        @Column(name = "contact_name") String contact,
        @Column(name = "contact_email") String email,
        String street,
        String postcode,
        String city) {

    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_CONTACT = 120;
    public static final int LONGEST_POSTCODE = 16;
    public static final int LONGEST_CITY = 80;

    /** Nobody yet. */
    public static final Customer NOBODY = new Customer(null, null, "", "", "", "", "", "");

    /** Name and address as they stand on paper, without what is not known. */
    public List<String> lines() {
        return Stream.of(name, contact, street, (postcode + " " + city).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The same customer, who is no account's any more. */
    public Customer named(String contactName, String address) {
        return new Customer(organisation, null, name, contactName, address, street, postcode, city);
    }
}
