package nl.buro3.productentool.journey.recording;

import static nl.buro3.productentool.journey.recording.Stage.event;
import static nl.buro3.productentool.journey.recording.Stage.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.TrackedSection;
import nl.buro3.productentool.journey.insight.CustomersQuery;
import nl.buro3.productentool.journey.insight.Figures;
import nl.buro3.productentool.journey.insight.Figures.SearchRank;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.journey.insight.LinkStory;
import nl.buro3.productentool.journey.insight.Period;
import nl.buro3.productentool.journey.insight.ProductInsight;
import nl.buro3.productentool.journey.insight.ProductInsight.SectionUse;
import nl.buro3.productentool.journey.insight.VisitStory;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.LinkTerms;
import nl.buro3.productentool.sharing.SharedLink;
import nl.buro3.productentool.support.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
@SuppressWarnings("NullAway.Init")
class JourneyInsightTest {

    @Autowired
    JourneyInsight insight;

    @Autowired
    Recorder recorder;

    @Autowired
    VisitStore visits;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    Stage stage;
    long webshop;
    long logo;
    OrganisationRef bakery;
    Account kim;
    Account sanne;

    @BeforeEach
    void setUp() {
        stage = new Stage(application);
        webshop = stage.product("webshop");
        logo = stage.product("logo-ontwerp");
        bakery = stage.organisation("bakkerij");
        kim = stage.customer("kim", bakery);
        sanne = stage.employee("sanne");
        stage.ask("EMPLOYEE");
    }

    @AfterEach
    void tearDown() {
        SecurityContextHolder.clearContext();
    }

    private TouchpointSender visit(@Nullable Account person, @Nullable UUID visitor, List<IncomingTouchpoint> batch) {
        TouchpointSender reader =
                new TouchpointSender(VisitToken.fresh(clock, "google.com"), visitor, person, DeviceType.PHONE);
        recorder.record(reader, batch);
        return reader;
    }

    @Test
    void aProductIsDescribedByWhatItsReadersDid() {
        visit(null, null, reading("webshop", 600));
        visit(kim, UUID.randomUUID(), reading("webshop", 300));
        visit(null, null, List.of(event(TouchpointType.PRODUCT_VIEW, 60, "webshop", "", null)));
        visit(null, null, List.of(event(TouchpointType.PRODUCT_VIEW, 60, "logo-ontwerp", "", null)));

        ProductInsight found = insight.product(webshop);

        assertThat(found.views()).isEqualTo(3);
        assertThat(found.visits()).isEqualTo(3);
        assertThat(found.visitors()).isEqualTo(3);
        assertThat(found.averageReadingMillis()).as("of all three").isEqualTo(10_000);
        assertThat(found.scroll()).containsExactly(1L, 0L, 0L, 0L, 2L);
        assertThat(found.sections())
                .extracting(SectionUse::section)
                .containsExactly(TrackedSection.DESCRIPTION, TrackedSection.PRICE);
        assertThat(found.sections().getFirst().share()).isEqualTo(2 / 3.0, within(0.001));
        assertThat(found.sections().getFirst().medianMillis()).isEqualTo(7_000);
        assertThat(found.days()).hasSize(30);
        assertThat(found.days().stream().mapToLong(ProductInsight.Day::views).sum())
                .isEqualTo(3);
        assertThat(insight.visitsOfProduct(webshop, 0, 2)).hasSize(2);
        assertThat(insight.visitsOfProduct(webshop, 1, 2)).as("older ones").hasSize(1);
    }

    @Test
    void aProductThatNobodySawHasEmptyFigures() {
        ProductInsight found = insight.product(logo);

        assertThat(found.views()).isZero();
        assertThat(found.averageReadingMillis()).isZero();
        assertThat(found.sections()).isEmpty();
    }

    @Test
    void searchesThatLedToAProductAreThoseBeforeItInTheSameVisit() {
        visit(
                null,
                null,
                List.of(
                        event(TouchpointType.SEARCH, 90, null, "Online verkopen", 3L),
                        event(TouchpointType.PRODUCT_VIEW, 60, "webshop", "", null),
                        event(TouchpointType.SEARCH, 30, null, "logo", 1L)));

        assertThat(insight.product(webshop).searches())
                .containsExactly(new ProductInsight.SearchCount("online verkopen", 1));
        assertThat(insight.product(logo).searches()).isEmpty();
    }

    @Test
    void employeesAreLeftOutOfEverything() {
        visit(sanne, null, reading("webshop", 60));
        visit(sanne, null, List.of(event(TouchpointType.SEARCH, 10, null, "webshop", 0L)));
        Period month = insight.lastDays(30);

        assertThat(insight.product(webshop).views()).isZero();
        assertThat(insight.visitsOfProduct(webshop, 0, 10)).isEmpty();
        assertThat(insight.recentVisits(0, 10)).isEmpty();
        assertThat(insight.topProducts(month)).isEmpty();
        assertThat(insight.searches(month)).isEmpty();
        assertThat(insight.searchesWithoutResult(month)).isEmpty();
    }

    @Test
    void aVisitIsToldInOrderWithWhatWasReadPutTogether() {
        visit(kim, null, reading("webshop", 60));

        VisitStory story = insight.recentVisits(0, 10).getFirst();

        assertThat(story.who().person()).isEqualTo("kim");
        assertThat(story.who().organisation()).isEqualTo(bakery);
        assertThat(story.steps()).extracting(VisitStory.Step::type).containsExactly(TouchpointType.PRODUCT_VIEW);
        VisitStory.Reading reading = story.readings().getFirst();
        assertThat(reading.millis()).isEqualTo(15_000);
        assertThat(reading.scroll()).isEqualTo(100);
        assertThat(reading.sections())
                .containsExactly(
                        new VisitStory.SectionTime(TrackedSection.DESCRIPTION, 7_000),
                        new VisitStory.SectionTime(TrackedSection.PRICE, 2_000));
        assertThat(story.steps().getFirst().reading()).isEqualTo(reading);
    }

    @Test
    void aBrowserThatIsRecognisedIsItsPersonAlsoWithoutLogIn() {
        UUID visitor = UUID.randomUUID();
        visit(kim, visitor, reading("webshop", 600));
        visit(null, visitor, reading("logo-ontwerp", 60));

        assertThat(insight.visitsOfOrganisation(bakery.id()))
                .hasSize(2)
                .allSatisfy(story -> assertThat(story.who().person()).isEqualTo("kim"));
    }

    @Test
    void aCustomersVisitsAreThoseOfItsPeopleAndThoseThroughItsLinks() {
        long link = stage.link("abc", webshop, sanne, "De bakker", bakery.id());
        visit(kim, null, reading("webshop", 600));
        TouchpointSender holder = visit(null, null, reading("webshop", 300));
        open(holder, link);
        visit(null, null, reading("logo-ontwerp", 60));

        assertThat(insight.visitsOfOrganisation(bakery.id())).hasSize(2);
        assertThat(insight.visitsOfLink(link)).singleElement().satisfies(story -> {
            assertThat(story.who().name()).isEqualTo("De bakker");
            assertThat(story.who().organisation()).isEqualTo(bakery);
        });
        assertThat(insight.customers(CustomersQuery.ALL).customers())
                .singleElement()
                .satisfies(customer -> {
                    assertThat(customer.visits()).isEqualTo(2);
                    assertThat(customer.products())
                            .extracting(card -> card.slug())
                            .containsExactly("webshop");
                });
    }

    @Test
    void openingsCountAlsoOfWhoIsNotFollowed() {
        long link = stage.link("abc", webshop, sanne, "De bakker", null);
        long unopened = stage.link("def", webshop, sanne, null, null);
        open(visit(null, null, reading("webshop", 300)), link);
        insert(Touchpoint.apart(TouchpointType.LINK_OPENED, clock.instant(), null, webshop, link));
        open(visit(sanne, null, reading("webshop", 100)), link);

        assertThat(insight.links(List.of(link, unopened)).get(link)).satisfies(use -> {
            assertThat(use.openings()).isEqualTo(2);
            assertThat(use.visits()).isOne();
            assertThat(use.lastOpened()).isNotNull();
        });
        assertThat(insight.links(List.of(link, unopened))).containsEntry(unopened, Figures.LinkUse.NONE);
        assertThat(insight.product(webshop).linksOpened()).isEqualTo(2);
    }

    @Test
    void whatBecameOfALinkIsToldByItsReadersCardsAndWhatFetchedIt() {
        long link = stage.link("abc", webshop, sanne, "De bakker", null);
        UUID recognised = UUID.randomUUID();
        open(visit(null, recognised, reading("webshop", 300)), link);
        open(visit(kim, null, reading("logo-ontwerp", 300)), link);
        open(visit(null, null, List.of(event(TouchpointType.PAGE_VIEW, 60, null, "hulp", null))), link);
        open(visit(sanne, null, reading("webshop", 100)), link);
        insert(Touchpoint.apart(TouchpointType.LINK_OPENED, clock.instant(), null, webshop, link));
        fetched(link, "scanner named Mimecast");
        fetched(link, "scanner named Mimecast");
        fetched(link, "reader browser");

        LinkStory story = insight.storyOf(shared(link, webshop));

        assertThat(story.readers().recognised()).isEqualTo(2);
        assertThat(story.readers().isPassedOn()).isTrue();
        assertThat(story.readers().unrecognised()).isOne();
        assertThat(story.readers().unfollowed()).isOne();
        assertThat(story.cards()).singleElement().satisfies(read -> {
            assertThat(read.visits()).as("without the employee's").isOne();
            assertThat(read.millis()).isEqualTo(15_000);
            assertThat(read.sections())
                    .extracting(VisitStory.SectionTime::section)
                    .containsExactly(TrackedSection.DESCRIPTION, TrackedSection.PRICE);
        });
        assertThat(story.beyond()).extracting(read -> read.card().slug()).containsExactly("logo-ontwerp");
        assertThat(story.fetches())
                .extracting(fetches -> fetches.by().line() + " " + fetches.times())
                .containsExactly("scanner named Mimecast 2", "reader browser 1");
    }

    @Test
    void aCardOfALinkThatNobodyOpenedIsToldToo() {
        long link = stage.link("abc", webshop, sanne, "De bakker", null);
        open(visit(null, null, reading("webshop", 300)), link);

        LinkStory story = insight.storyOf(shared(link, webshop, logo));

        assertThat(story.cards()).extracting(LinkStory.CardReading::visits).containsExactly(1L, 0L);
        assertThat(story.readers().isPassedOn()).isFalse();
        assertThat(insight.storyOf(shared(stage.link("def", logo, sanne, null, null), logo))
                        .readers()
                        .first())
                .isNull();
    }

    private SharedLink shared(long link, Long... products) {
        return new SharedLink(
                link,
                null,
                List.of(products),
                LinkPurpose.ANYONE,
                LinkTerms.NONE,
                sanne.id(),
                null,
                clock.instant(),
                null);
    }

    private void fetched(long link, String by) {
        insert(new Touchpoint(
                UUID.randomUUID(),
                null,
                null,
                TouchpointType.LINK_FETCHED,
                clock.instant(),
                webshop,
                link,
                by,
                null,
                false));
    }

    @Test
    void searchesAreRankedAndThoseThatFindNothingAreKnown() {
        visit(null, null, List.of(event(TouchpointType.SEARCH, 60, null, "Podcast", 0L)));
        visit(null, null, List.of(event(TouchpointType.SEARCH, 50, null, "podcast", 0L)));
        visit(null, null, List.of(event(TouchpointType.SEARCH, 40, null, "seo", 4L)));
        Period month = insight.lastDays(30);

        assertThat(insight.searches(month)).extracting(SearchRank::query).containsExactly("podcast", "seo");
        assertThat(insight.searchesWithoutResult(month))
                .singleElement()
                .satisfies(search -> assertThat(search.times()).isEqualTo(2));
    }

    @Test
    void visitsComeInPagesNewestFirst() {
        for (int i = 0; i < 5; i++) {
            visit(null, null, List.of(event(TouchpointType.PAGE_VIEW, 100 - i * 10, null, "overzicht", null)));
        }

        List<VisitStory> first = insight.recentVisits(0, 3);
        List<VisitStory> second = insight.recentVisits(1, 3);

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(first.getLast().lastAt()).isAfter(second.getFirst().lastAt());
    }

    @Test
    void customersAndVisitorsMayNotLook() {
        stage.ask("CUSTOMER");

        assertThatThrownBy(() -> insight.product(webshop)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> insight.recentVisits(0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> insight.visitsOfLink(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> insight.visitsOfOrganisation(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> insight.customers(CustomersQuery.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorMayAllThatAnEmployeeMay() {
        stage.ask("ADMINISTRATOR");

        assertThat(insight.recentVisits(0, 10)).isEmpty();
    }

    private void open(TouchpointSender reader, long link) {
        UUID visit = reader.visit().id();
        visits.tie(visit, link);
        insert(new Touchpoint(
                UUID.randomUUID(),
                visit,
                null,
                TouchpointType.LINK_OPENED,
                clock.instant().minusSeconds(500),
                webshop,
                link,
                "",
                null,
                false));
    }

    @Autowired
    TouchpointStore touchpoints;

    private void insert(Touchpoint touchpoint) {
        touchpoints.add(touchpoint);
    }
}
