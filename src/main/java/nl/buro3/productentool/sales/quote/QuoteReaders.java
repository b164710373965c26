package nl.buro3.productentool.sales.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.sales.quote.content.Customer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who gets the letters about a quote: its contact or who asked for it, as long as they belong to the organisation and can
 * log in, and else those who keep its people. Whoever left hears nothing of it any more.
 */
@Component
class QuoteReaders {

    private static final String MEMBERS = """
            select p.name, p.email from membership m join person p on p.id = m.person_id
            where m.organisation_id = :organisation and p.enabled""";

    private final JdbcClient jdbc;

    QuoteReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who gets a letter.
     *
     * @param hasAccount whether they read the quote after logging in; else through its own link
     */
    record Reader(String name, String email, boolean hasAccount) {}

    /** Who hears how a quote stands: who has the address that it names, if they may; nobody where there is nobody left. */
    List<Reader> of(Quote quote) {
        Customer customer = quote.customer();
        Long organisation = customer.organisation();
        if (organisation == null) {
            return throughLink(customer).stream().toList();
        }
        return member(organisation, customer.email())
                .or(() -> throughLink(customer).filter(this::isUnknown))
                .or(() -> member(organisation, customer.person()))
                .or(() -> member(organisation, quote.progress().askedBy()))
                .map(List::of)
                .orElseGet(() -> managers(organisation));
    }

    /** Who hears the answer to a question: who asked it, if they still may, and who hears of the quote anyway. */
    List<Reader> ofAnswer(Quote quote, @Nullable Long asker) {
        Long organisation = quote.customer().organisation();
        List<Reader> readers = new ArrayList<>();
        if (organisation != null) {
            member(organisation, asker).ifPresent(readers::add);
        }
        of(quote).stream().filter(reader -> !readers.contains(reader)).forEach(readers::add);
        return readers;
    }

    /** Whether who holds the quote's own link may come in by it: nobody who belonged to the organisation and left. */
    boolean mayOpen(Quote quote) {
        Customer customer = quote.customer();
        Long organisation = customer.organisation();
        return throughLink(customer)
                .filter(reader -> organisation == null
                        || isUnknown(reader)
                        || member(organisation, reader.email()).isPresent())
                .isPresent();
    }

    private static Optional<Reader> throughLink(Customer customer) {
        return customer.email().isBlank()
                ? Optional.empty()
                : Optional.of(new Reader(customer.contact(), customer.email(), false));
    }

    /** Whether nobody has an account with this address. */
    private boolean isUnknown(Reader reader) {
        return jdbc.sql("select count(*) from person where email = ?")
                        .param(reader.email().toLowerCase(Locale.ROOT))
                        .query(Long.class)
                        .single()
                == 0;
    }

    private Optional<Reader> member(long organisation, @Nullable Long person) {
        return person == null
                ? Optional.empty()
                : jdbc.sql(MEMBERS + " and p.id = :person")
                        .param("organisation", organisation)
                        .param("person", Objects.requireNonNull(person))
                        .query(QuoteReaders::reader)
                        .optional();
    }

    private Optional<Reader> member(long organisation, String email) {
        return jdbc.sql(MEMBERS + " and p.email = :email")
                .param("organisation", organisation)
                .param("email", email.toLowerCase(Locale.ROOT))
                .query(QuoteReaders::reader)
                .optional();
    }

    /** Those who keep the people; where none of them can log in, who has belonged there longest. */
    private List<Reader> managers(long organisation) {
        List<Reader> managers = members(organisation, " and m.manages order by m.id");
        return managers.isEmpty() ? members(organisation, " order by m.id limit 1") : managers;
    }

    private List<Reader> members(long organisation, String which) {
        return jdbc.sql(MEMBERS + which)
                .param("organisation", organisation)
                .query(QuoteReaders::reader)
                .list();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(row.getString("name"), row.getString("email"), true);
    }
}
