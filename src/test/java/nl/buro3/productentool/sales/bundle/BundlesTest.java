package nl.buro3.productentool.sales.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.sales.bundle.BundleMerging.Outcome;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** What the people of an organisation put together, and that it is nobody else's. */
@OnH2
class BundlesTest {

    @Autowired
    private Bundles bundles;

    @Autowired
    private BundleEditing editing;

    @Autowired
    private BundleMerging merging;

    @Autowired
    private BundleMeetings meetings;

    @Autowired
    private BundleDesk desk;

    @Autowired
    private ContentChanges changes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void twoOrganisations() {
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
        List.of("webshop", "hosting", "seo")
                .forEach(slug -> database.sql("""
                        insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                        select :slug, :slug, id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp
                        from category""").param("slug", slug).update());
        long baker = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", baker);
        TestPeople.person(database, "mo@bakker.example", "CUSTOMER", baker);
        TestPeople.person(database, "bas@smid.example", "CUSTOMER", TestPeople.organisation(database, "smid"));
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        TestPeople.logIn(portal, "kim@bakker.example");
    }

    private static NewLine one(String slug) {
        return new NewLine(slug, 1, "", NewLine.LAST);
    }

    private long product(String slug) {
        return database.sql("select id from product where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private SeenBundle current() {
        return bundles.current().orElseThrow();
    }

    private Basket basket(String... slugs) {
        return new Basket(new BundleLines(List.of(slugs).stream()
                .map(slug -> new BundleLine(product(slug), 2, "van net"))
                .toList()));
    }

    @Test
    void theFirstCardBeginsABundleOfTheOrganisation() {
        assertThat(editing.add(one("webshop")).before()).isZero();
        assertThat(editing.add(new NewLine("webshop", 5, "", NewLine.LAST)).before())
                .isEqualTo(1);
        TestPeople.logIn(portal, "mo@bakker.example");
        editing.add(one("seo"));

        assertThat(bundles.all()).hasSize(1);
        assertThat(bundles.lines(current().head().id()))
                .containsExactly(new BundleLine(product("webshop"), 1, ""), new BundleLine(product("seo"), 1, ""));
        assertThat(bundles.cards()).hasSize(2);
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        editing.add(one("webshop"));
        SeenBundle seen = current();
        long id = seen.head().id();
        int version = seen.head().version();
        TestPeople.logIn(portal, "bas@smid.example");

        List.<Runnable>of(
                        () -> bundles.lines(id),
                        () -> bundles.of(id),
                        () -> bundles.version(id),
                        () -> editing.addTo(id, one("seo")),
                        () -> editing.change(id, version, lines -> BundleLines.NONE),
                        () -> editing.choose(id),
                        () -> editing.rename(id, version, "mijn"),
                        () -> editing.share(id, version),
                        () -> editing.drop(id, version),
                        () -> meetings.agenda(id),
                        () -> meetings.keep(id, 0, "", product -> ""),
                        () -> merging.keepApart(id),
                        () -> merging.decide(id, version, id, (own, now) -> now))
                .forEach(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(NoSuchElementException.class));
        assertThatThrownBy(() -> bundles.lines(id + 1000)).isInstanceOf(NoSuchElementException.class);
        assertThat(bundles.all()).isEmpty();
        assertThat(bundles.current()).isEmpty();
        TestPeople.logIn(portal, "kim@bakker.example");
        assertThat(current()).isEqualTo(seen);
    }

    @Test
    void anEmployeeSeesAndChangesItAndHasOneOfTheirOwn() {
        editing.add(one("webshop"));
        SeenBundle seen = current();
        TestPeople.logIn(portal, "sanne@buro3.example");
        editing.change(seen.head().id(), seen.head().version(), lines -> lines.without(product("webshop")));
        editing.add(one("seo"));

        assertThat(bundles.lines(seen.head().id())).isEmpty();
        assertThat(current().head().organisation()).isNull();
        TestPeople.logIn(portal, "kim@bakker.example");
        assertThat(bundles.all()).hasSize(1);
    }

    @Test
    void aPageThatIsTooOldChangesNothing() {
        editing.add(one("webshop"));
        SeenBundle seen = current();
        long id = seen.head().id();
        editing.addTo(id, one("seo"));

        assertThatThrownBy(() -> editing.change(id, seen.head().version(), lines -> BundleLines.NONE))
                .isInstanceOf(StaleBundleException.class);
        assertThatThrownBy(() -> editing.drop(id, seen.head().version())).isInstanceOf(StaleBundleException.class);
        assertThat(bundles.lines(id)).hasSize(2);
    }

    @Test
    void theOrderAndWhatWasTypedStay() {
        List.of("webshop", "hosting", "seo").forEach(slug -> editing.add(one(slug)));
        SeenBundle seen = current();
        editing.change(
                seen.head().id(),
                seen.head().version(),
                lines -> lines.moved(product("seo"), -2)
                        .changed(new BundleLine(product("hosting"), 7, "snel"))
                        .without(product("webshop")));

        assertThat(bundles.lines(seen.head().id()))
                .containsExactly(new BundleLine(product("seo"), 1, ""), new BundleLine(product("hosting"), 7, "snel"));
    }

    @Test
    void aNewBundleIsTheCurrentOneUntilAnotherIsChosen() {
        editing.add(one("webshop"));
        long first = current().head().id();
        long second = editing.begin(" Voor het voorjaar ");
        editing.add(one("seo"));

        assertThat(current().head().id()).isEqualTo(second);
        assertThat(current().head().name()).isEqualTo("Voor het voorjaar");
        editing.choose(first);
        assertThat(current().head().id()).isEqualTo(first);
        editing.drop(first, current().head().version());
        assertThat(current().head().id()).isEqualTo(second);
        assertThatThrownBy(() -> editing.begin(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyBundleTakesWhatWasBroughtAlong() {
        assertThat(merging.takeAlong(basket("webshop", "seo"))).isEqualTo(Outcome.TAKEN);

        assertThat(current().lines().size()).isEqualTo(2);
        assertThat(bundles.brought()).isEmpty();
        assertThat(merging.takeAlong(basket("seo"))).as("it is there").isEqualTo(Outcome.NOTHING);
    }

    @Test
    void whatWasBroughtAlongWaitsBesideWhatWasThereAndIsNobodyElses() {
        editing.add(one("webshop"));
        SeenBundle own = current();
        assertThat(merging.takeAlong(basket("webshop", "seo"))).isEqualTo(Outcome.WAITS);
        assertThat(merging.takeAlong(basket("hosting")))
                .as("the second time too")
                .isEqualTo(Outcome.WAITS);

        assertThat(current()).as("nothing is added up").isEqualTo(own);
        long first = bundles.brought().orElseThrow().head().id();
        TestPeople.logIn(portal, "mo@bakker.example");
        assertThat(bundles.brought()).isEmpty();
        assertThatThrownBy(() -> bundles.of(first)).isInstanceOf(NoSuchElementException.class);
        TestPeople.logIn(portal, "sanne@buro3.example");
        assertThatThrownBy(() -> bundles.of(first)).isInstanceOf(NoSuchElementException.class);
        TestPeople.logIn(portal, "kim@bakker.example");
        merging.decide(own.head().id(), own.head().version(), first, (mine, now) -> now);
        assertThat(current().lines()).isEqualTo(basket("webshop", "seo").lines());
        assertThatThrownBy(
                        () -> merging.decide(own.head().id(), current().head().version(), first, (mine, now) -> mine))
                .as("decided once")
                .isInstanceOf(NoSuchElementException.class);
        merging.keepApart(bundles.brought().orElseThrow().head().id());
        assertThat(bundles.all()).hasSize(2);
        assertThat(bundles.brought()).isEmpty();
    }

    @Test
    void employeesFindBundlesByCustomerAndThoseTheyWereAskedToSeeFirst() {
        editing.add(one("webshop"));
        editing.share(current().head().id(), current().head().version());
        assertThatThrownBy(() -> desk.list("", 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.find(current().head().id())).isInstanceOf(AccessDeniedException.class);
        TestPeople.logIn(portal, "bas@smid.example");
        editing.add(one("seo"));
        merging.takeAlong(basket("hosting"));
        TestPeople.logIn(portal, "sanne@buro3.example");

        assertThat(desk.list("", 1).bundles())
                .as("what waits for its owner is not among them")
                .extracting(BundleDesk.Line::whose)
                .containsExactly("bakker", "smid");
        assertThat(desk.list(" SMID", 1).total()).isEqualTo(1);
        assertThat(desk.list("%", 1).bundles()).isEmpty();
    }

    @Test
    void anAgendaKnowsWhatChangedSinceTheLastMeeting() {
        editing.add(one("webshop"));
        editing.add(one("seo"));
        long id = current().head().id();
        meetings.keep(id, 0, "We beginnen.", product -> product == product("seo") ? "Later." : "");
        Agenda held = meetings.agenda(id);
        editing.change(
                id,
                current().head().version(),
                lines -> lines.without(product("seo")).changed(new BundleLine(product("webshop"), 3, "")));
        editing.add(one("hosting"));

        assertThat(held.changes()).isEmpty();
        assertThat(meetings.agenda(id).changes())
                .extracting(change -> change.kind() + " " + change.before() + " " + change.now())
                .containsExactly("AMOUNT 1 3", "ADDED 0 1", "REMOVED 1 0");
        assertThatThrownBy(() -> meetings.keep(id, 0, "Nog eens", product -> ""))
                .isInstanceOf(StaleBundleException.class);
    }

    @Test
    void manyAtOnceLoseNothing() {
        try (ExecutorService several = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(6))) {
            List<CompletableFuture<Void>> all = IntStream.range(0, 12)
                    .mapToObj(i -> List.of("webshop", "hosting", "seo").get(i % 3))
                    .map(slug -> CompletableFuture.runAsync(() -> editing.add(one(slug)), several))
                    .toList();
            all.forEach(CompletableFuture::join);
        }

        assertThat(bundles.all()).hasSize(1);
        assertThat(current().lines().size()).isEqualTo(3);
        assertThat(current().head().version()).isEqualTo(4);
    }

    @Test
    void addingKeepsThePagesOfOtherReaders() {
        long before = changes.version();
        editing.add(one("webshop"));
        SeenBundle seen = current();
        editing.change(seen.head().id(), seen.head().version(), lines -> BundleLines.NONE);

        assertThat(changes.version()).isEqualTo(before);
    }

    @Test
    void whoIsNotLoggedInGetsNothing() {
        TestSecurityContextHolder.clearContext();
        List.<Runnable>of(() -> bundles.current(), () -> editing.add(one("webshop")), () -> bundles.lines(1))
                .forEach(attempt -> assertThatThrownBy(attempt::run)
                        .isInstanceOfAny(
                                AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class));
    }
}
