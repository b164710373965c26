package nl.buro3.productentool.sales.ownership;

import static nl.buro3.productentool.common.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.Outbox;
import nl.buro3.productentool.outreach.HouseContact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes to a customer's people and to who looks after it that something ends soon: once for each end, by one node. A
 * period that is renewed has a new end, and is written about again.
 */
@Component
class RenewalReminders {

    private static final int MOST_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final OwnedDetails details;
    private final Outbox outbox;
    private final HouseContact house;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String address;

    RenewalReminders(
            JdbcClient jdbc,
            OwnedDetails details,
            Outbox outbox,
            HouseContact house,
            TransactionOperations transaction,
            Clock clock,
            @Value("${portal.address}") String address) {
        this.jdbc = jdbc;
        this.details = details;
        this.outbox = outbox;
        this.house = house;
        this.transaction = transaction;
        this.clock = clock;
        this.address = address;
    }

    private record Ending(long id, long organisation, String customer, long product, String name, LocalDate until) {}

    private record Recipient(String email, String name) {}

    /** Every morning. */
    @Scheduled(cron = "${portal.renewals.remind-at:0 7 7 * * *}")
    void remind() {
        ending().forEach(ending -> transaction.executeWithoutResult(status -> remind(ending)));
    }

    private List<Ending> ending() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                select o.id, o.organisation_id, c.name as customer, coalesce(o.product_id, 0) as product, o.name, o.until
                from owned_product o join organisation c on c.id = o.organisation_id
                where o.until between :today and :last and not o.demo and not o.replaced
                and (o.reminded_until is null or o.reminded_until <> o.until)
                and not exists (select 1 from owned_request r where r.owned_product_id = o.id
                    and (r.open_for_id is not null or (r.kind = 'STOP' and r.state = 'GRANTED')))
                order by o.until, o.id limit :most""")
                .param("today", today)
                .param("last", today.plusDays(Owned.ENDS_SOON_DAYS))
                .param("most", MOST_AT_ONCE)
                .query((row, n) -> new Ending(
                        row.getLong("id"),
                        row.getLong("organisation_id"),
                        row.getString("customer"),
                        row.getLong("product"),
                        row.getString("name"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /** Whoever marks it writes about it: another node at the same time marks nothing. */
    private void remind(Ending ending) {
        int marked = jdbc.sql("""
                update owned_product set reminded_until = until
                where id = :id and until = :until and (reminded_until is null or reminded_until <> until)""")
                .param("id", ending.id())
                .param("until", ending.until())
                .update();
        if (marked > 0) {
            Caretaker caretaker = details.caretakers(List.of(ending.product())).get(ending.product());
            String colleague = caretaker == null ? house.email() : caretaker.email();
            people(ending.organisation()).forEach(person -> outbox.put(toCustomer(ending, person, colleague)));
            outbox.put(toColleague(ending, colleague));
        }
    }

    private List<Recipient> people(long organisation) {
        return jdbc.sql("""
                select p.email, p.name from person p join membership m on m.person_id = p.id
                where m.organisation_id = ? and p.enabled order by p.id""")
                .param(organisation)
                .query((row, n) -> new Recipient(row.getString(1), row.getString(2)))
                .list();
    }

    private Letter toCustomer(Ending ending, Recipient person, String colleague) {
        Locale dutch = Texts.DUTCH;
        return new Letter(
                person.email(),
                colleague,
                text(dutch, "owned.mail.ending.subject", ending.name(), OwnedWords.day(ending.until(), dutch)),
                text(
                        dutch,
                        "owned.mail.ending.body",
                        person.name().split(" ", 2)[0],
                        ending.name(),
                        OwnedWords.day(ending.until(), dutch),
                        place("/mijn/producten/" + ending.id())),
                dutch);
    }

    private Letter toColleague(Ending ending, String colleague) {
        Locale dutch = Texts.DUTCH;
        return new Letter(
                colleague,
                "",
                text(dutch, "owned.mail.ending.colleague.subject", ending.customer(), ending.name()),
                text(
                        dutch,
                        "owned.mail.ending.colleague.body",
                        ending.customer(),
                        ending.name(),
                        OwnedWords.day(ending.until(), dutch),
                        place("/beheer/afname/" + ending.id())),
                dutch);
    }

    private String place(String path) {
        return address.isEmpty() ? text(Texts.DUTCH, "owned.mail.portal") : address + path;
    }
}
