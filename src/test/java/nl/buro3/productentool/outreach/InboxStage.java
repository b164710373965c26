package nl.buro3.productentool.outreach;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Outbox;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A card with a specialist, and readers who ask about it, at a time that a test sets. */
final class InboxStage {

    /** Long ago, so that what waits since then waits too long. */
    static final Instant NOW = Instant.parse("2020-06-01T12:00:00Z");

    static final Network OFFICE = Network.of("192.0.2.1");

    private final ApplicationContext portal;
    private final ContactLimits limits = new ContactLimits();
    private Instant now = NOW;

    InboxStage(ApplicationContext portal) {
        this.portal = portal;
        JdbcClient database = portal.getBean(JdbcClient.class);
        database.sql("insert into category (path, name) values ('bouwen', 'Bouwen')")
                .update();
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select 'webshop', 'Webshop', id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp
                from category""").update();
        database.sql("""
                insert into specialist (handle, name, role, phone, email)
                values ('sanne', 'Sanne de Graaf', 'adviseur', '085 000 01 02', 'sanne@buro3.example')""").update();
        database.sql("""
                insert into product_specialist (product_id, specialist_id, position)
                select p.id, s.id, 0 from product p, specialist s""").update();
    }

    void at(Instant moment) {
        now = moment;
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    static ContactRequest question(String email, String message) {
        return question(email, message, "");
    }

    static ContactRequest question(String email, String message, String trap) {
        return new ContactRequest(Kind.QUESTION, "webshop", "", "Robin", email, "06 12345678", message, trap);
    }

    ContactRequests requests() {
        return new ContactRequests(
                portal.getBean(Addressees.class),
                portal.getBean(Inquiries.class),
                portal.getBean(KnownPeople.class),
                outbox(),
                limits,
                portal.getBean(TransactionOperations.class),
                portal,
                clock());
    }

    private Outbox outbox() {
        return portal.getBean(Outbox.class);
    }

    ContactRequests.Taken ask(ContactRequest request) {
        return ask(request, OFFICE);
    }

    ContactRequests.Taken ask(ContactRequest request, Network sender) {
        return requests().send(request, sender, "", Texts.DUTCH);
    }

    InquiryRetention retention() {
        return new InquiryRetention(portal.getBean(Inquiries.class), portal.getBean(InboxProperties.class), clock());
    }

    void inTransaction(Runnable work) {
        portal.getBean(TransactionOperations.class).executeWithoutResult(status -> work.run());
    }
}
