package nl.buro3.productentool.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.privacy.EmployeeNotErasedException;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.PrivacyDesk;
import nl.buro3.productentool.account.privacy.Subject;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of somebody who is erased nothing is left. Recounted in every column of every table that there is: a new table is in it
 * by being there, and fails this test until somebody of whom it holds something is put into it here, or it is listed as one
 * that holds nobody.
 */
@OnH2
class ErasureTest {

    /** What employees write for everybody, and what the portal keeps for itself. */
    private static final Set<String> HOLD_NOBODY = Set.of(
            "category",
            "specialist",
            "picture",
            "product",
            "product_category",
            "product_benefit",
            "product_keyword",
            "product_specialist",
            "product_relation",
            "example",
            "example_picture",
            "problem",
            "solution",
            "slug_history",
            "feed_import",
            "feed_import_card",
            "recommendation",
            "search_revision",
            "synonym_set",
            "synonym_word",
            "query_rule",
            "question",
            "answer",
            "answer_product",
            "organisation",
            "order_count",
            "placed_order_line",
            "owned_product",
            "customer_owner",
            "secret",
            "share_link_card",
            "link_guess",
            "sign_of_life",
            "quote_line",
            "quote_door",
            "quote_counter",
            "flyway_schema_history");

    @Autowired
    private JdbcClient database;

    @Autowired
    private PrivacyDesk desk;

    @Autowired
    private ApplicationContext portal;

    private final Somebody kim = new Somebody("Kim Willems", "kim@kruimelhof.example", "06 1234 5678", 910_000_000);
    private final Somebody bas = new Somebody("Bas Hendriks", "bas@stalenoord.example", "06 8765 4321", 920_000_000);

    /** @param number the numbers of all that is theirs begin here */
    private record Somebody(String name, String email, String phone, long number) {

        UUID visitor() {
            return new UUID(number, 1);
        }

        UUID visit() {
            return new UUID(number, 2);
        }

        UUID visitThroughLink() {
            return new UUID(number, 3);
        }

        String token() {
            return "Token" + number;
        }

        /** All by which a row can tell that it is about them; their numbers are those of nothing else. */
        Set<String> traces() {
            Set<String> traces = new LinkedHashSet<>(List.of(name, email, phone, token()));
            traces.addAll(List.of(visitor() + "", visit() + "", visitThroughLink() + ""));
            traces.addAll(List.of(number + "", number + 1 + "", number + 2 + ""));
            return traces.stream().map(trace -> trace.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        }
    }

    @BeforeEach
    void peopleEverywhere() {
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select 'webshop', 'Webshop', id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp
                from category""").update();
        TestPeople.person(database, "alex@buro3.example", "ADMINISTRATOR");
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        long organisation = TestPeople.organisation(database, "bakker");
        put(kim, organisation);
        put(bas, organisation);
        TestPeople.logIn(portal, "alex@buro3.example");
    }

    private void put(Somebody who, long organisation) {
        run(
                "insert into person (id, email, name, phone) values (?, ?, ?, ?)",
                who.number,
                who.email,
                who.name,
                PhoneNumber.of(who.phone).orElseThrow().dialled());
        TestPeople.mayComeIn(database, who.number, "CUSTOMER", organisation);
        run("""
                insert into audit_entry (at, actor_id, action, subject, before_value, after_value)
                values (current_timestamp, ?, 'password.changed', 'persoon', '', '')""", who.number);
        link(who, 1, who.token(), who.name, null);
        link(who, 2, who.token() + "b", who.name.split(" ", 2)[0], organisation);
        run(
                "insert into visitor (id, first_seen, last_seen, person_id) values (?, current_timestamp, current_timestamp, ?)",
                who.visitor(),
                who.number);
        visit(who.visit(), who.visitor(), null);
        visit(who.visitThroughLink(), null, who.number + 1);
        touchpoint(who.visit(), null, null, who.name + " offerte");
        touchpoint(who.visitThroughLink(), null, null, "beschrijving");
        touchpoint(null, who.number, null, "");
        touchpoint(null, null, who.number + 2, "");
        touchpoint(null, null, null, "is " + who.email + " er nog");
        run("""
                insert into product_change (product_id, at, editor, what)
                select id, current_timestamp, ?, 'prijs' from product""", who.name);
        asks(who);
        run("""
                insert into member_invitation (organisation_id, email, name, manages, invited_by_id, invited_at)
                values (?, ?, ?, false, ?, current_timestamp)""", organisation, who.email, who.name, who.number);
        registers(who, organisation);
        accepts(who, organisation);
        bundles(who, organisation);
        orders(who, organisation);
        noted(who, organisation);
    }

    /** Once more, with an account that waits to be let in somewhere. */
    private void registers(Somebody who, long organisation) {
        run("""
                insert into registration (email, name, organisation, password_hash, language, key_hash, created_at)
                values (?, ?, 'Bakker', '{noop}x', 'nl', ?, current_timestamp)""", who.email, who.name, "key of " + who.number);
        run("""
                insert into membership_request (person_id, organisation_id, created_at)
                values (?, ?, current_timestamp)""", who.number, organisation);
        run("""
                insert into user_entities (id, name) values (?, ?)""", "id of " + who.number, who.email);
        run("""
                insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state,
                label, created, last_used) values (?, ?, ?, true, true, 'Telefoon', current_timestamp, current_timestamp)""", "key of " + who.number, "id of " + who.number, new byte[1]);
        run("""
                insert into signed_in (person_id, key_hash, browser, platform, created_at, seen_at)
                values (?, ?, 'FIREFOX', 'LINUX', current_timestamp, current_timestamp)""", who.number, "key of " + who.number);
    }

    /** One of their own, and one of their organisation that they began, noted in and took to a meeting. */
    private void bundles(Somebody who, long organisation) {
        bundle(who, who.number + 40, null, who.number);
        bundle(who, who.number + 50, organisation, null);
        run("insert into registered_choice (person_id, chosen) values (?, 'pakket1~1.1.')", who.number);
        run("insert into current_bundle (person_id, bundle_id) values (?, ?)", who.number, who.number + 40);
        run("""
                insert into bundle_told (person_id, bundle_id, told_at)
                values (?, ?, current_timestamp)""", who.number, who.number + 50);
        run("""
                insert into bundle_meeting (id, bundle_id, at, by_id, agreed)
                values (?, ?, current_timestamp, ?, ?)""", who.number + 60, who.number + 50, who.number, who.name + " belt");
        run("""
                insert into bundle_topic (meeting_id, place, product_id, amount, note, agreed)
                select ?, 0, id, 1, ?, ? from product""", who.number + 60, "Van " + who.name, who.email + " mailt");
    }

    private void bundle(Somebody who, long id, @Nullable Long organisation, @Nullable Long owner) {
        run("""
                insert into bundle (id, name, organisation_id, owner_id, created_at, changed_at, begun_by_id, changed_by_id)
                values (?, ?, cast(? as bigint), cast(? as bigint), current_timestamp, current_timestamp, ?, ?)""", id, "Van " + who.name, organisation, owner, who.number, who.number);
        run("""
                insert into bundle_line (bundle_id, product_id, place, amount, note)
                select ?, id, 0, 1, ? from product""", id, who.name + " wil dit");
    }

    /** What was agreed stays; who agreed does not. */
    private void accepts(Somebody who, long organisation) {
        run(
                """
                insert into quote (id, number, series, edition, organisation_id, person_id, customer_name, contact_name,
                contact_email, street, postcode, city, language, subject, intro, terms, valid_until, state, attention,
                changed_at, asked_by_id, search_text) values (?, ?, ?, 1, ?, ?, 'Bakker', ?, ?, '', '', '', 'nl',
                'Webshop', ?, '', current_date, 'ACCEPTED', 5, current_timestamp, ?, ?)""",
                who.number + 3,
                "q" + who.number % 97,
                "q" + who.number % 97,
                organisation,
                who.number,
                who.name,
                who.email,
                "Beste " + who.name,
                who.number,
                who.name.toLowerCase(Locale.ROOT));
        run("""
                insert into quote_asked_line (quote_id, position, handle, title, text, amount)
                values (?, 0, 'webshop', 'Webshop', ?, 1)""", who.number + 3, who.name + " wil dit");
        run("""
                insert into quote_question (quote_id, at, person_id, name, question)
                values (?, current_timestamp, ?, ?, ?)""", who.number + 3, who.number, who.name, "Bel mij op " + who.phone + ", " + who.name);
        run("""
                insert into quote_acceptance (quote_id, at, signed_on, person_id, name, role, email, chosen, once_gross,
                month_gross, salt, content, hash) values (?, current_timestamp, current_date, ?, ?, 'eigenaar', ?, '', 1,
                0, 'zout', 'quote', 'hash')""", who.number + 3, who.number, who.name, who.email);
    }

    /** By employees, in words; and what was sent to them. */
    private void noted(Somebody who, long organisation) {
        run("insert into mail_choice (person_id, wanted, chosen_at) values (?, true, current_timestamp)", who.number);
        run("""
                insert into card_mail (person_id, organisation_id, subject, sent_at)
                values (?, ?, 'Iets voor jullie', current_timestamp)""", who.number, organisation);
        run("""
                insert into customer_note (organisation_id, author_id, written_at, words)
                select ?, id, current_timestamp, ? from person where email = 'sanne@buro3.example'""", organisation, who.name + " wil gebeld worden");
        run(
                "insert into customer_task (organisation_id, what, due) values (?, ?, current_date)",
                organisation,
                "Bel " + who.phone);
    }

    private void link(Somebody who, int offset, String token, String recipient, @Nullable Long organisation) {
        run("""
                insert into share_link (id, token_hash, folded_hash, sealed_token, product_id, recipient, organisation_id,
                    creator_id, created_at)
                select ?, ?, '', '', p.id, ?, cast(? as bigint), e.id, current_timestamp from product p, person e
                where e.email = 'sanne@buro3.example'""", who.number + offset, token, recipient, organisation);
    }

    private void visit(UUID id, @Nullable UUID visitor, @Nullable Long link) {
        run("""
                insert into visit (id, visitor_id, link_id, started_at, last_at)
                values (?, cast(? as uuid), cast(? as bigint), current_timestamp, current_timestamp)""", id, visitor, link);
    }

    private void touchpoint(@Nullable UUID visit, @Nullable Long person, @Nullable Long link, String subject) {
        run("""
                insert into touchpoint (id, visit_id, person_id, link_id, type, phase, at, subject)
                values (?, cast(? as uuid), cast(? as bigint), cast(? as bigint), 'SEARCH', 'ORIENTATION',
                current_timestamp, ?)""", UUID.randomUUID(), visit, person, link, subject);
    }

    /** Orders for the organisation, and asks about what it has. */
    private void orders(Somebody who, long organisation) {
        run(
                """
                insert into placed_order (number, organisation_id, person_id, placed_at, form_key, reference, vat_rate,
                payment_method, payment_reference) values (?, ?, ?, current_timestamp, ?, ?, 21, 'account', '')""",
                "B" + who.visitor().getLeastSignificantBits() + who.email.charAt(0),
                organisation,
                who.number,
                UUID.randomUUID(),
                "t.a.v. " + who.name);
        run("""
                insert into owned_product (organisation_id, name, amount, price, price_unit, since)
                values (?, 'Webshop', 1, 9800, 'ONCE', current_date)""", organisation);
        run("""
                insert into owned_request (owned_product_id, kind, note, asked_at, asked_by_id, language, state, answer)
                select max(id), 'CHANGE', ?, current_timestamp, ?, 'nl', 'GRANTED', 'Dat doen we.' from owned_product""", "Bel mij op " + who.phone, who.number);
        run("""
                insert into owned_document (owned_product_id, name, kind, size_bytes, added_at, content)
                select max(id), ?, 'PDF', 3, current_timestamp, ? from owned_product""", "Contract " + who.name + ".pdf", new byte[] {1, 2, 3});
    }

    /** By the contact form, which makes letters. */
    private void asks(Somebody who) {
        run("""
                insert into inquiry (created_at, kind, product_name, specialist_name, name, email, phone, message,
                language, person_id, state) values (current_timestamp, 'QUESTION', 'Webshop', 'Sanne', ?, ?, ?,
                'Hoe duur is het?', 'nl', ?, 'NEW')""", who.name, who.email, who.phone, who.number);
        run("""
                insert into mail (recipient, reply_to, subject, body, created_at, due_at)
                values ('sanne@buro3.example', ?, ?, ?, current_timestamp, current_timestamp)""", who.email, "Vraag van " + who.name, who.name + " is bereikbaar op " + who.phone);
        run("""
                insert into mail (recipient, reply_to, subject, body, created_at, due_at)
                values (?, 'sanne@buro3.example', 'Je vraag', 'Dank', current_timestamp, current_timestamp)""", who.email);
    }

    private void run(String sql, @Nullable Object... parameters) {
        JdbcClient.StatementSpec statement = database.sql(sql);
        for (@Nullable Object parameter : parameters) {
            statement = statement.param(parameter);
        }
        statement.update();
    }

    @Test
    void nothingIsLeftOfWhoIsErasedAndAllOfTheOthers() {
        Set<String> ofBas = whereIs(bas);
        assertThat(tables(whereIs(kim)))
                .as("a table without a trace holds nobody, or has to be filled here")
                .containsExactlyInAnyOrderElementsOf(otherTables());

        desk.erase(desk.find(" Kim@Kruimelhof.example "));

        assertThat(whereIs(kim)).isEmpty();
        assertThat(whereIs(bas)).isEqualTo(ofBas);
        assertThat(desk.export(desk.find(kim.email))).isEmpty();
    }

    @Test
    void whatAnEmployeeChangedKeepsTheirNameAndTheirLinksStay() {
        TestPeople.person(database, "kim.korstjens@buro3.example", "EMPLOYEE");
        run("update person set name = ? where email = 'kim.korstjens@buro3.example'", kim.name);

        desk.erase(desk.find(kim.email));

        assertThat(database.sql("select count(*) from product_change where editor = ?")
                        .param(kim.name)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from membership where role <> 'CUSTOMER'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThatThrownBy(() -> desk.erase(desk.find("sanne@buro3.example")))
                .isInstanceOf(EmployeeNotErasedException.class);
    }

    @Test
    void aNoteWithTheNumberOfTheAccountIsAboutThem() {
        Subject subject = desk.find(kim.email);

        assertThat(subject.marks()).contains("0612345678", "06 12 34 56 78", "+31612345678", "06-12345678");
        desk.erase(subject);
        assertThat(database.sql("select count(*) from person where phone = '+31612345678'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoHasNoAccountIsErasedByTheirAddress() {
        run("delete from person where id = ?", kim.number);

        desk.erase(desk.find(kim.email));

        String name = kim.name.toLowerCase(Locale.ROOT);
        assertThat(whereIs(kim))
                .as("by what was asked with the address, the name is known")
                .noneMatch(trace -> trace.startsWith("mail.") || trace.startsWith("inquiry.") || trace.endsWith(name));
    }

    @Test
    void aBrowserThatIsRecognisedIsErasedByItself() {
        run("update visitor set person_id = null");

        desk.erase(Subject.visitor(kim.visitor()));

        assertThat(whereIs(kim)).noneMatch(trace -> trace.startsWith("visitor.id "));
        assertThat(tables(whereIs(bas))).contains("visitor");
        assertThat(tables(whereIs(kim)))
                .as("the account has nothing to do with it")
                .contains("person", "share_link");
    }

    @Test
    void whereOnePartFailsAllStays() {
        Set<String> before = whereIs(kim);
        run("create table holds_on (person_id bigint references person)");
        try {
            run("insert into holds_on values (?)", kim.number);

            assertThatThrownBy(() -> desk.erase(desk.find(kim.email)))
                    .isInstanceOf(DataIntegrityViolationException.class);

            run("delete from holds_on");
            assertThat(whereIs(kim)).isEqualTo(before);
        } finally {
            run("drop table holds_on");
        }
    }

    @Test
    void allOfItIsHandedOutAsJson() {
        String json = JsonMapper.builder().build().writeValueAsString(desk.export(desk.find(kim.email)));

        assertThat(json).contains(kim.name, kim.email, kim.phone, kim.visit().toString());
        assertThat(json).as("with the account").contains("\"phone\":\"+31612345678\"");
        assertThat(json).doesNotContain(bas.name, bas.email, "noop");
    }

    @Test
    void howMuchThatIsCanBeSaidInBothLanguages(@Autowired List<PersonalData> parts) {
        Subject subject = desk.find(kim.email);

        assertThat(parts)
                .hasSizeGreaterThan(3)
                .allSatisfy(part -> assertThat(part.counts(part.of(subject)).keySet())
                        .as(part.part())
                        .isNotEmpty()
                        .allSatisfy(what -> assertThat(Texts.LANGUAGES)
                                .allSatisfy(language -> assertThat(Texts.text(language, "personal.count." + what, 2))
                                        .isNotBlank())));
    }

    @Test
    void onlyAdministratorsFindExportAndErase() {
        Subject subject = desk.find(kim.email);
        TestPeople.logIn(portal, "sanne@buro3.example");

        assertThatThrownBy(() -> desk.find(kim.email)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.export(subject)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.erase(subject)).isInstanceOf(AccessDeniedException.class);
    }

    /** Every column that holds a trace, with it. */
    private Set<String> whereIs(Somebody who) {
        Set<String> found = new LinkedHashSet<>();
        for (Column column : columns()) {
            List<String> values = database.sql("select distinct lower(cast(\"%s\" as varchar(20000))) from \"%s\""
                            .formatted(column.name, column.table))
                    .query(String.class)
                    .list();
            who.traces().stream()
                    .filter(trace -> values.stream().anyMatch(value -> value != null && value.contains(trace)))
                    .forEach(trace ->
                            found.add((column.table + "." + column.name).toLowerCase(Locale.ROOT) + " " + trace));
        }
        return found;
    }

    private static Set<String> tables(Set<String> found) {
        return found.stream().map(trace -> trace.split("\\.", 2)[0]).collect(Collectors.toSet());
    }

    private Set<String> otherTables() {
        return columns().stream()
                .map(column -> column.table.toLowerCase(Locale.ROOT))
                .filter(table -> !HOLD_NOBODY.contains(table))
                .collect(Collectors.toSet());
    }

    private record Column(String table, String name) {}

    private List<Column> columns() {
        return database.sql("""
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'
                and lower(c.data_type) not in ('binary large object', 'bytea')""")
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }
}
