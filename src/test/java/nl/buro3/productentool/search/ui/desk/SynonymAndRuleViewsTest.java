package nl.buro3.productentool.search.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.search.merchandising.KnownRule;
import nl.buro3.productentool.search.merchandising.Merchandising;
import nl.buro3.productentool.search.merchandising.RuleContent;
import nl.buro3.productentool.search.merchandising.RuleKind;
import nl.buro3.productentool.search.synonym.KnownSynonyms;
import nl.buro3.productentool.search.synonym.SynonymContent;
import nl.buro3.productentool.search.synonym.Synonyms;
import nl.buro3.productentool.search.ui.SearchNavigation;
import nl.buro3.productentool.support.EmployeesPage;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The employees' pages on synonyms and rules, as they stand after the first start. */
@OnDemoPortal
@SuppressWarnings("NullAway.Init")
class SynonymAndRuleViewsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Synonyms synonyms;

    @Autowired
    private Merchandising merchandising;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Clock clock;

    private EmployeesPage page;

    @BeforeEach
    void anEmployeeLooks() {
        page = EmployeesPage.open(portal);
    }

    @AfterEach
    void close() {
        page.close();
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }

    @Test
    void theListOfSynonymsShowsWordsAndWhatIsFoundAsWell() {
        SynonymView view = page.view(SynonymView.class);
        view.show(Optional.empty());

        assertThat(html(view))
                .contains(synonyms.all().size() + " groepen woorden", "vindt ook", "advertising", "Toon ook de andere")
                .doesNotContain("<dialog");
    }

    @Test
    void aWordOpensItsSynonymsOrBeginsNewOnes() {
        SynonymView view = page.view(SynonymView.class);

        view.show(Optional.of("webwinkel"));
        assertThat(html(page.ui())).contains("Synoniemen wijzigen", "Haal “webshop” weg");

        view.show(Optional.of("Krulstaart"));
        assertThat(html(page.ui())).contains("Nieuwe synoniemen", "Haal “krulstaart” weg");
    }

    @Test
    void theListOfRulesSaysWhatEachDoesAndWhen() {
        RuleView view = page.view(RuleView.class);
        view.show(Optional.empty());

        assertThat(html(view))
                .contains("Bedrijfsfilm staat vast op plaats 1", "actief", "gepland vanaf", "verlopen op")
                .contains("Stuurt door naar /privacy", "/beheer/zoeken/regels?zoekvraag=gratis+website");
    }

    @Test
    void whatARuleWouldDoStandsBesideTheNaturalOrder() {
        RuleDesk desk = desk("logo");
        List<String> before = natural(desk);
        assertThat(html(desk)).contains("Zonder regels", "Met regels");
        assertThat(withRules(desk)).isEqualTo(before);

        desk.open(draft(RuleKind.PIN, before.getLast(), 1));
        assertThat(html(desk)).contains("Als je deze regel bewaart", "vastgezet", "was 1");
        assertThat(withRules(desk)).startsWith(before.getLast(), before.getFirst());

        desk.open(draft(RuleKind.BOOST, before.getLast(), null));
        assertThat(html(desk)).contains("naar voren, was " + before.size()).doesNotContain("vastgezet");

        desk.open(draft(RuleKind.HIDE, before.getFirst(), null));
        assertThat(html(desk)).contains("verborgen");
        assertThat(withRules(desk)).startsWith(before.get(1)).doesNotContain(before.getFirst());
        assertThat(merchandising.forQuery("logo")).as("nothing was kept").isEmpty();
    }

    @Test
    void aRuleThatIsRefusedSaysWhyAndKeepsWhatWasTyped() {
        RuleDesk desk = desk("logo");
        RuleContent evil = new RuleContent("logo", RuleKind.REDIRECT, null, null, "//evil.example", null, null, "");

        desk.save(evil);

        assertThat(html(desk)).contains("Dit adres kan niet", "regelformulier");
        assertThat(merchandising.forQuery("logo")).isEmpty();
    }

    @Test
    void aRuleThatIsKeptStandsInTheListAndCanBeDeleted() {
        RuleDesk desk = desk("logo");
        long huisstijl = id("huisstijl");
        desk.open(null);

        desk.save(new RuleContent("logo", RuleKind.BOOST, huisstijl, null, null, null, today(), "even"));
        try {
            assertThat(html(desk)).contains("Bewaard: Huisstijl komt naar voren", "actief tot en met", "even");
            assertThat(natural(desk).getFirst()).as("the natural order stays").isNotEqualTo("huisstijl");
            assertThat(withRules(desk)).startsWith("huisstijl").hasSameSizeAs(natural(desk));
        } finally {
            KnownRule kept = merchandising.forQuery("logo").getFirst();
            desk.delete(kept);
        }
        assertThat(html(desk)).contains("Verwijderd: Huisstijl komt naar voren", "nog geen regels");
    }

    @Test
    void aRuleThatAColleagueChangedMeanwhileStandsBesideWhatWasTyped() {
        RuleDesk desk = desk("logo");
        KnownRule seen = merchandising.add(lifted("even"));
        try {
            desk.open(seen);
            note(desk).setValue("van mij");
            merchandising.revise(seen.id(), lifted("van Joris"), seen.version());

            assertThat(desk.save(lifted("van mij"))).isFalse();
            assertThat(html(desk)).contains("Jij en een collega", "van mij", "van Joris", "role=\"alert\"");
            assertThat(desk.save(lifted("van mij"))).as("before one is chosen").isFalse();

            press(desk, "Mijn tekst houden");
            assertThat(desk.save(lifted("van mij"))).isTrue();
        } finally {
            merchandising.forQuery("logo").forEach(rule -> merchandising.delete(rule.id(), rule.version()));
        }
    }

    @Test
    void synonymsThatAColleagueChangedMeanwhileStandBesideWhatWasTyped() {
        KnownSynonyms seen = synonyms.having("webwinkel").orElseThrow();
        SynonymView view = page.view(SynonymView.class);
        view.show(Optional.of("webwinkel"));
        try {
            note(page.ui()).setValue("van mij");
            synonyms.revise(seen.id(), noted(seen.content(), "van Joris"), seen.version());

            press(page.ui(), "Bewaren");
            assertThat(html(page.ui())).contains("Jij en een collega", "van mij", "van Joris", "role=\"alert\"");

            press(page.ui(), "Deze tekst nemen");
            press(page.ui(), "Bewaren");
            assertThat(html(view)).contains("Er was niets gewijzigd");
            assertThat(synonyms.having("webwinkel").orElseThrow().content().note())
                    .isEqualTo("van Joris");
        } finally {
            KnownSynonyms now = synonyms.having("webwinkel").orElseThrow();
            synonyms.revise(now.id(), seen.content(), now.version());
        }
    }

    private static SynonymContent noted(SynonymContent content, String note) {
        return new SynonymContent(content.kind(), content.typed(), content.alsoFind(), note);
    }

    private RuleContent lifted(String note) {
        return new RuleContent("logo", RuleKind.BOOST, id("huisstijl"), null, null, null, null, note);
    }

    private static Input note(Component root) {
        return all(root)
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .filter(input -> input.getId().filter("notitie"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void press(Component root, String words) {
        Component button = all(root)
                .filter(part ->
                        part instanceof NativeButton made && made.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void theTabsSayWhereOneIs() {
        assertThat(html(SearchNavigation.tabs("regels")))
                .contains("/beheer/zoeken\"", "/beheer/zoeken/synoniemen")
                .containsPattern("aria-current=\"page\"[^>]*>\\s*Regels");
        assertThat(html(SearchNavigation.tabs("leren"))).containsOnlyOnce("aria-current");
    }

    @Test
    void aCustomerWhoGetsThatFarSeesNothing() {
        TestPeople.logIn(portal, "kim@kruimelhof.example", "demo-klant");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> page.view(SynonymView.class).show(Optional.empty()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> page.view(RuleView.class).show(Optional.empty()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> page.view(RuleView.class).show(Optional.of("logo")));
    }

    private RuleDesk desk(String query) {
        RuleView view = page.view(RuleView.class);
        view.show(Optional.of(query));
        return all(view)
                .filter(RuleDesk.class::isInstance)
                .map(RuleDesk.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(SynonymAndRuleViewsTest::all));
    }

    private static List<String> natural(RuleDesk desk) {
        return column(desk, 0);
    }

    private static List<String> withRules(RuleDesk desk) {
        return column(desk, 1);
    }

    private static List<String> column(RuleDesk desk, int index) {
        Predicate<Component> isList = component -> component.hasClassName("volgorde");
        return all(desk)
                .filter(isList)
                .toList()
                .get(index)
                .getChildren()
                .map(item -> item.getElement().getAttribute("data-kaart"))
                .toList();
    }

    private long id(String slug) {
        return catalog.card(slug).orElseThrow().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A rule as it stands in the form while an employee fills it in. */
    private KnownRule draft(RuleKind kind, String slug, @Nullable Integer place) {
        CardSummary card = catalog.card(slug).orElseThrow();
        RuleContent content = new RuleContent("logo", kind, card.id(), place, null, null, null, "");
        return new KnownRule(0, content, card, true, 0, "", clock.instant());
    }
}
