package nl.buro3.productentool.sales.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.document.Document;
import nl.buro3.productentool.sales.overview.OwnedRow;
import nl.buro3.productentool.sales.overview.OwnershipChoices;
import nl.buro3.productentool.sales.overview.OwnershipExport;
import nl.buro3.productentool.sales.overview.OwnershipMatrix;
import nl.buro3.productentool.sales.overview.OwnershipOverview;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import nl.buro3.productentool.sales.quote.event.QuoteAccepted;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** What an organisation has is its own: it comes from what was agreed, is asked about once, and answered once. */
@OnH2
class OwnershipTest {

    private static final byte[] PDF = "%PDF-1.7 contract".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Ownership ownership;

    @Autowired
    OwnershipDesk desk;

    @Autowired
    RequestDesk requests;

    @Autowired
    OwnershipOverview overview;

    @Autowired
    OwnershipChoices choices;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TransactionOperations transaction;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private long bakker;

    @BeforeEach
    void twoCustomersAndAnEmployee() {
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
        database.sql("insert into category (path, name, parent_id) select 'web/hosting', 'Hosting', id from category")
                .update();
        card("webhosting", "MONTH", 12);
        card("websiteonderhoud", "MONTH", null);
        card("logo", "ONCE", null);
        database.sql("""
                insert into product_relation (product_id, position, type, related_id, reason)
                select a.id, 0, 'BELONGS_WITH', b.id, 'Omdat het moet.' from product a, product b
                where a.slug = 'webhosting' and b.slug = 'websiteonderhoud'""").update();
        database.sql("""
                insert into specialist (handle, name, role, phone, email)
                values ('sanne', 'Sanne de Graaf', 'adviseur', '085 000 01 02', 'sanne@buro3.example')""").update();
        database.sql("""
                insert into product_specialist (product_id, specialist_id, position)
                select p.id, s.id, 0 from product p, specialist s where p.slug <> 'logo'""").update();
        bakker = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", bakker);
        TestPeople.person(database, "bas@staal.example", "CUSTOMER", TestPeople.organisation(database, "staal"));
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        logIn("sanne@buro3.example");
    }

    private void card(String slug, String unit, @Nullable Integer months) {
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_from, price_unit, price_months, status,
                created_at, updated_at) select ?, ?, id, 'FIXED', 40, ?, cast(? as integer), 'PUBLISHED',
                current_timestamp, current_timestamp from category where path = 'web/hosting'""")
                .param(slug)
                .param("-" + slug)
                .param(unit)
                .param(months)
                .update();
    }

    private void logIn(String email) {
        TestPeople.logIn(portal, email);
    }

    private long product(String slug) {
        return database.sql("select id from product where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private long add(String organisation, String slug, @Nullable LocalDate until) {
        return desk.add(new NewOwned(organisation, slug, terms("40", until)));
    }

    private Terms terms(String price, @Nullable LocalDate until) {
        return new Terms(
                BigDecimal.ONE, new BigDecimal(price), PriceUnit.MONTH, new OwnedPeriod(today.minusMonths(10), until));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> recipients() {
        return database.sql("select recipient from mail order by id")
                .query(String.class)
                .list();
    }

    private void accept(long quote) {
        QuoteAccepted accepted = new QuoteAccepted(
                quote,
                "2026-0001",
                bakker,
                today,
                List.of(
                        new QuoteAccepted.Line(
                                product("webhosting"),
                                "Hosting",
                                BigDecimal.ONE,
                                new BigDecimal("39"),
                                PriceUnit.MONTH,
                                12),
                        new QuoteAccepted.Line(null, "Korting", BigDecimal.ONE, BigDecimal.TEN, PriceUnit.ONCE, null),
                        new QuoteAccepted.Line(
                                product("logo"), "Logo", BigDecimal.ONE, new BigDecimal("1450"), PriceUnit.ONCE, null)),
                List.of());
        transaction.executeWithoutResult(status -> portal.publishEvent(accepted));
    }

    @Test
    void whatWasAcceptedIsOwnedOnceWithItsPeriod() {
        accept(7);
        accept(7);
        logIn("kim@bakker.example");

        List<Owned> mine = ownership.mine();

        assertThat(mine).extracting(Owned::name).containsExactly("-webhosting", "-logo");
        assertThat(mine.getFirst().terms().period())
                .isEqualTo(new OwnedPeriod(today, today.plusMonths(12).minusDays(1)));
        assertThat(mine.getFirst().terms().price()).isEqualByComparingTo("39");
        assertThat(mine.getFirst().caretaker()).extracting("name").isEqualTo("Sanne de Graaf");
        assertThat(mine.getLast().terms().period()).isEqualTo(new OwnedPeriod(today, null));
        accept(8);
        assertThat(ownership.mine()).hasSize(4);
    }

    @Test
    void whatBelongsWithItAndIsNotThereIsNamedUntilItIs() {
        add("bakker", "webhosting", null);
        logIn("kim@bakker.example");
        assertThat(ownership.mine().getFirst().missing())
                .extracting(missing -> missing.card().slug(), Belonging::reason)
                .containsExactly(tuple("websiteonderhoud", "Omdat het moet."));

        logIn("sanne@buro3.example");
        add("bakker", "websiteonderhoud", null);
        logIn("kim@bakker.example");
        assertThat(ownership.mine())
                .allSatisfy(owned -> assertThat(owned.missing()).isEmpty());
    }

    @Test
    void anotherOrganisationFindsNothingOfIt() {
        long id = add("bakker", "webhosting", null);
        desk.attach(id, Document.of("contract.pdf", PDF).orElseThrow());
        logIn("kim@bakker.example");
        long document = ownership.find(id).orElseThrow().documents().getFirst().id();
        assertThat(ownership.document(document)).map(Document::name).contains("contract.pdf");

        logIn("bas@staal.example");

        assertThat(ownership.mine()).isEmpty();
        assertThat(ownership.find(id)).isEmpty();
        assertThat(ownership.document(document)).isEmpty();
        Wish wish = new Wish(RequestKind.STOP, "");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ownership.ask(id, wish, "", Texts.DUTCH));
        assertThat(count("owned_request")).isZero();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.find(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.document(document));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.totals(OwnershipQuery.ALL));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(requests::waiting);
    }

    @Test
    void aRequestSentTwiceIsOneAndReachesWhoLooksAfterIt() {
        long id = add("bakker", "webhosting", today.plusDays(20));
        logIn("kim@bakker.example");
        Wish wish = new Wish(RequestKind.RENEW, "Graag nog een jaar.");

        ownership.ask(id, wish, "https://portaal.example", Texts.ENGLISH);
        ownership.ask(id, wish, "https://portaal.example", Texts.ENGLISH);

        assertThat(ownership.find(id).orElseThrow().open()).isPresent();
        assertThat(recipients()).containsExactly("sanne@buro3.example");
        assertThat(database.sql("select body from mail").query(String.class).single())
                .contains("Graag nog een jaar.", "https://portaal.example/beheer/aanvragen/");
    }

    @Test
    void whatWasAskedIsTakenBackOnceAndWhoLooksAfterItHearsThat() {
        long id = add("bakker", "webhosting", today.plusDays(20));
        logIn("kim@bakker.example");
        ownership.ask(id, new Wish(RequestKind.STOP, "We gaan verhuizen."), "https://portaal.example", Texts.DUTCH);
        long request =
                ownership.find(id).orElseThrow().open().orElseThrow().seen().id();
        logIn("bas@staal.example");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> ownership.withdraw(request, ""));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ownership.withdraw(request + 1000, ""));
        logIn("sanne@buro3.example");
        Seen before = requests.find(request).orElseThrow().request().seen();

        logIn("kim@bakker.example");
        assertThat(ownership.withdraw(request, "https://portaal.example")).isEqualTo(id);
        assertThat(ownership.withdraw(request, "https://portaal.example")).isEqualTo(id);

        Owned owned = ownership.find(id).orElseThrow();
        assertThat(owned.open()).isEmpty();
        assertThat(owned.lastAboutItsEnd()).as("as good as never asked").isEmpty();
        assertThat(owned.terms().period().until()).isEqualTo(today.plusDays(20));
        assertThat(recipients()).containsExactly("sanne@buro3.example", "sanne@buro3.example");
        assertThat(database.sql("select subject from mail order by id")
                        .query(String.class)
                        .list())
                .last()
                .asString()
                .contains("trekt de aanvraag over", "in");
        logIn("sanne@buro3.example");
        assertThat(requests.waiting()).isZero();
        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> requests.decline(before, "Jammer.", ""));
        assertThat(requests.list(false, 1).requests())
                .singleElement()
                .matches(asked -> asked.request().state() == RequestState.WITHDRAWN);

        logIn("kim@bakker.example");
        ownership.ask(id, new Wish(RequestKind.RENEW, ""), "", Texts.DUTCH);
        assertThat(ownership.find(id).orElseThrow().open())
                .as("it can be asked again")
                .isPresent();
    }

    @Test
    void whatWasAnsweredIsNotTakenBack() {
        long id = add("bakker", "webhosting", null);
        logIn("kim@bakker.example");
        ownership.ask(id, new Wish(RequestKind.CHANGE, "Graag groter."), "", Texts.DUTCH);
        long request =
                ownership.find(id).orElseThrow().open().orElseThrow().seen().id();
        logIn("sanne@buro3.example");
        requests.grant(requests.find(request).orElseThrow().request().seen(), "Doen we.", null, "");

        logIn("kim@bakker.example");

        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> ownership.withdraw(request, ""));
        assertThat(ownership.find(id).orElseThrow().requests())
                .singleElement()
                .matches(asked -> asked.state() == RequestState.GRANTED);
    }

    @Test
    void nothingStopsBeforeItWasAsked() {
        long id = add("bakker", "webhosting", today.plusDays(20));
        logIn("kim@bakker.example");
        ownership.ask(id, new Wish(RequestKind.STOP, ""), "", Texts.DUTCH);
        logIn("sanne@buro3.example");
        Seen seen = requests.list(true, 1).requests().getFirst().request().seen();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> requests.grant(seen, "Prima.", today.minusDays(1), ""));
        requests.grant(seen, "Prima.", today, "");

        assertThat(desk.find(id).orElseThrow().owned().terms().period().until()).isEqualTo(today);
    }

    @Test
    void aGrantedRenewalGoesOnAndIsToldOnceInTheCustomersLanguage() {
        long id = add("bakker", "webhosting", today.plusDays(20));
        logIn("kim@bakker.example");
        ownership.ask(id, new Wish(RequestKind.RENEW, ""), "", Texts.ENGLISH);
        logIn("sanne@buro3.example");
        Seen seen = requests.list(true, 1).requests().getFirst().request().seen();
        LocalDate next = today.plusDays(385);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> requests.grant(seen, "Prima.", today.plusDays(20), ""));

        requests.grant(seen, "Prima.", next, "");

        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> requests.grant(seen, "Nogmaals.", next, ""));
        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> requests.decline(seen, "Toch niet.", ""));
        assertThat(desk.find(id).orElseThrow().owned().terms().period().until()).isEqualTo(next);
        assertThat(recipients()).containsExactly("sanne@buro3.example", "kim@bakker.example");
        assertThat(database.sql("select subject from mail order by id")
                        .query(String.class)
                        .list())
                .last()
                .asString()
                .startsWith("Answer to your request");
        assertThat(database.sql("select action from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("owned.added", "request.granted");
        logIn("kim@bakker.example");
        assertThat(ownership.find(id).orElseThrow().requests())
                .extracting(RequestSeen::state, RequestSeen::answer)
                .containsExactly(tuple(RequestState.GRANTED, "Prima."));
        ownership.ask(id, new Wish(RequestKind.STOP, ""), "", Texts.DUTCH);
        assertThat(ownership.find(id).orElseThrow().requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void anOldRequestRevivesNothingThatIsOver(RequestKind kind) {
        long ended = add("bakker", "webhosting", today.plusDays(20));
        long replaced = add("bakker", "websiteonderhoud", today.plusDays(20));
        logIn("kim@bakker.example");
        ownership.ask(ended, new Wish(kind, "Graag."), "", Texts.DUTCH);
        ownership.ask(replaced, new Wish(kind, "Graag."), "", Texts.DUTCH);
        database.sql("update owned_product set until = ? where id = ?")
                .params(today.minusDays(1), ended)
                .update();
        database.sql("update owned_product set until = ?, replaced = true where id = ?")
                .params(today, replaced)
                .update();
        logIn("sanne@buro3.example");

        List<Seen> waiting = requests.list(true, 1).requests().stream()
                .map(asked -> asked.request().seen())
                .toList();
        assertThat(waiting)
                .hasSize(2)
                .allSatisfy(seen -> assertThatExceptionOfType(Owned.OverException.class)
                        .isThrownBy(() -> requests.grant(seen, "Prima.", today.plusDays(385), "")));

        assertThat(requests.waiting()).as("they still wait for an answer").isEqualTo(2);
        assertThat(desk.find(ended).orElseThrow().owned().isOver(today)).isTrue();
        assertThat(desk.find(replaced).orElseThrow().owned().replaced()).isTrue();
        requests.decline(waiting.getFirst(), "Dit is al gestopt.", "");
        assertThat(requests.waiting()).isOne();
    }

    @Test
    void aDeclinedStopChangesNothing() {
        long id = add("bakker", "webhosting", null);
        logIn("kim@bakker.example");
        ownership.ask(id, new Wish(RequestKind.STOP, ""), "", Texts.DUTCH);
        logIn("sanne@buro3.example");
        requests.decline(requests.list(true, 1).requests().getFirst().request().seen(), "De termijn loopt nog.", "");

        assertThat(desk.find(id).orElseThrow().owned().terms().period().until()).isNull();
        assertThat(requests.waiting()).isZero();
        assertThat(requests.list(false, 1).total()).isOne();
    }

    @Test
    void anAnswerGoesToWhoAskedAsLongAsTheyAreThereAndElseToWhoKeepsThePeople() {
        TestPeople.person(database, "ada@bakker.example", "CUSTOMER", bakker);
        assertThat(answeredTo("bakker")).containsExactly("kim@bakker.example");

        database.sql("update person set enabled = false where email = 'kim@bakker.example'")
                .update();
        assertThat(answeredTo("bakker")).as("nobody keeps the people").containsExactly("ada@bakker.example");

        TestPeople.person(database, "mo@bakker.example", "CUSTOMER", bakker);
        database.sql("""
                update membership set manages = true
                where person_id in (select id from person where email in ('mo@bakker.example', 'kim@bakker.example'))""").update();
        assertThat(answeredTo("bakker")).containsExactly("mo@bakker.example");

        database.sql("update person set enabled = true").update();
        database.sql("""
                update membership set organisation_id = (select id from organisation where handle = 'staal')
                where person_id = (select id from person where email = 'kim@bakker.example')""").update();
        assertThat(answeredTo("bakker")).as("Kim works elsewhere now").containsExactly("mo@bakker.example");
    }

    /** Who is written to when a request of Kim is answered. */
    private List<String> answeredTo(String organisation) {
        logIn("sanne@buro3.example");
        long id = add(organisation, "logo", null);
        database.sql("""
                insert into owned_request (owned_product_id, open_for_id, kind, asked_at, asked_by_id, language, state)
                select :owned, :owned, 'CHANGE', current_timestamp, id, 'nl', 'OPEN' from person
                where email = 'kim@bakker.example'""").param("owned", id).update();
        database.sql("delete from mail").update();
        requests.decline(requests.list(true, 1).requests().getFirst().request().seen(), "Nee.", "");
        return recipients();
    }

    @Test
    void ofTwoEmployeesAtOnceTheSecondChangesNothing() {
        long id = add("bakker", "webhosting", null);
        Seen seen = desk.find(id).orElseThrow().owned().seen();
        desk.change(seen, terms("50", null));

        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> desk.change(seen, terms("60", null)));
        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> desk.end(seen, today));
        assertThat(desk.find(id).orElseThrow().owned().terms().price()).isEqualByComparingTo("50");
    }

    @Test
    void anEndThatIsNearIsWrittenAboutOnceForEachEnd(@Autowired RenewalReminders reminders) {
        long id = add("bakker", "webhosting", today.plusDays(59));
        add("staal", "webhosting", today.plusDays(61));
        add("staal", "webhosting", today.minusDays(1));

        reminders.remind();
        reminders.remind();
        assertThat(recipients()).containsExactly("kim@bakker.example", "sanne@buro3.example");

        desk.change(desk.find(id).orElseThrow().owned().seen(), terms("40", today.plusDays(30)));
        reminders.remind();
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void theMatrixShowsAllProductsSoManyAtATime() {
        int most = OwnershipQuery.MATRIX_COLUMNS;
        IntStream.range(0, most + 2).forEach(i -> {
            card("card-" + i, "MONTH", null);
            add("bakker", "card-" + i, null);
        });
        add("staal", "card-" + (most + 1), null);

        OwnershipMatrix first = overview.matrix(OwnershipQuery.ALL);
        OwnershipMatrix second = overview.matrix(OwnershipQuery.ALL.across(2));

        assertThat(first.columns()).hasSize(most).first().extracting("slug").isEqualTo("card-" + (most + 1));
        assertThat(second.columns()).hasSize(2);
        assertThat(Stream.concat(first.columns().stream(), second.columns().stream()))
                .doesNotHaveDuplicates()
                .hasSize((int) first.kinds());
        assertThat(second.kinds()).isEqualTo(first.kinds());
        assertThat(second.totals()).isEqualTo(first.totals());
        assertThat(second.rows()).as("sums count what has no column too").isEqualTo(first.rows());
        assertThat(overview.matrix(OwnershipQuery.ALL.across(400)).columns()).isEmpty();
    }

    @Test
    void whoHasWhatIsCrossedListedNarrowedAndCounted() {
        add("bakker", "webhosting", today.plusDays(20));
        add("bakker", "websiteonderhoud", null);
        add("staal", "webhosting", null);
        add("staal", "logo", today.minusDays(1));

        OwnershipMatrix matrix = overview.matrix(OwnershipQuery.ALL);

        assertThat(matrix.totals()).extracting("products", "organisations").containsExactly(3L, 2L);
        assertThat(matrix.totals().monthly()).isEqualByComparingTo("120");
        assertThat(matrix.columns())
                .extracting(OwnershipMatrix.Column::slug, OwnershipMatrix.Column::organisations)
                .containsExactly(tuple("webhosting", 2L), tuple("websiteonderhoud", 1L));
        assertThat(matrix.rows().getFirst().cells()).hasSize(2);
        assertThat(matrix.rows().getFirst().monthly()).isEqualByComparingTo("80");
        assertThat(choices.gaps("webhosting"))
                .extracting(OwnershipChoices.Gap::slug, OwnershipChoices.Gap::organisations)
                .containsExactly(tuple("websiteonderhoud", 1L));

        assertThat(handles(OwnershipQuery.ALL.with("webhosting").lacking("websiteonderhoud")))
                .containsExactly("staal");
        assertThat(handles(OwnershipQuery.ALL.of("BAK"))).containsExactly("bakker", "bakker");
        assertThat(handles(new OwnershipQuery("", "", "", "", 30, "", 1, 1))).containsExactly("bakker");
        assertThat(handles(new OwnershipQuery("", "", "sanne", "", 0, "", 1, 1)))
                .hasSize(3);
        assertThat(handles(new OwnershipQuery("", "", "joris", "", 0, "", 1, 1)))
                .isEmpty();
        assertThat(handles(new OwnershipQuery("", "", "", "web", 0, "", 1, 1))).hasSize(3);
        assertThat(handles(new OwnershipQuery("%", "", "", "", 0, "", 1, 1))).isEmpty();
        assertThat(handles(OwnershipQuery.ALL.at(2))).isEmpty();
    }

    private List<String> handles(OwnershipQuery query) {
        return overview.list(query).stream().map(OwnedRow::handle).toList();
    }

    @Test
    void whatIsHandedOutIsNeverTakenForAFormula(@Autowired OwnershipExport export, @TempDir Path folder)
            throws IOException {
        database.sql("update organisation set name = '=HYPERLINK(\"https://kwaad.example\")' where handle = 'bakker'")
                .update();
        add("bakker", "webhosting", today.plusDays(20));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();

        export.csv(OwnershipQuery.ALL, csv, Texts.DUTCH);
        export.xlsx(OwnershipQuery.ALL, xlsx, Texts.DUTCH);

        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("\"'=HYPERLINK(")
                .contains(";'-webhosting;1,00;40,00;per maand;40,00;");
        assertThat(unpacked(Files.write(folder.resolve("afname.xlsx"), xlsx.toByteArray())))
                .contains("'=HYPERLINK(", "'-webhosting")
                .doesNotContain("<f>");
    }

    private static String unpacked(Path archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString().replace("&apos;", "'");
    }
}
