package nl.buro3.productentool.journey.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.journey.insight.SearchLessons.Concern;
import nl.buro3.productentool.journey.recording.JourneySeed;
import nl.buro3.productentool.sales.ui.customer.CustomerView;
import nl.buro3.productentool.sharing.ShareLinkSeed;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.support.OnH2;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;

/** The employees' pages with the demo journey in them. Each page is left in {@code target/views} for who wants to see. */
@OnH2
@SuppressWarnings("NullAway.Init")
class JourneyViewsTest {

    @Autowired
    CatalogSeed catalog;

    @Autowired
    AccountSeed accounts;

    @Autowired
    ShareLinkSeed links;

    @Autowired
    JourneySeed journey;

    @Autowired
    JourneyInsight insight;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext application;

    /** The current page is held weakly elsewhere. */
    UI page;

    @BeforeEach
    void setUp() {
        transaction.executeWithoutResult(status -> {
            catalog.load();
            accounts.load();
            links.load();
            journey.load();
        });
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        logIn("ROLE_EMPLOYEE");
        speak(Texts.DUTCH);
    }

    @AfterEach
    void tearDown() {
        SecurityContextHolder.clearContext();
        UI.setCurrent(null);
    }

    private static void logIn(String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("test", "", role));
    }

    private void speak(Locale language) {
        page = new UI();
        page.setLocale(language);
        UI.setCurrent(page);
    }

    private <V extends Component> V view(Class<V> type) {
        return application.getAutowireCapableBeanFactory().createBean(type);
    }

    private static String html(Component view) throws IOException {
        String html = view.getElement().getOuterHTML();
        assertThat(((HasDynamicTitle) view).getPageTitle()).endsWith(" | " + Texts.text("portal.name"));
        Path folder = Files.createDirectories(Path.of("target/views"));
        Files.writeString(folder.resolve(view.getClass().getSimpleName() + ".html"), html);
        return html;
    }

    /** The demo is loaded once for all of them. */
    @TestFactory
    List<DynamicTest> pages() {
        return List.of(
                dynamicTest("the insight page", this::theInsightPageShowsVisitsProductsAndSearches),
                dynamicTest("a product", this::aProductsPageShowsWhatItsReadersDid),
                dynamicTest("the customers", this::theCustomersPageShowsWhoLookedAtWhatAndWhoElseGotALink),
                dynamicTest("a customer", this::aCustomersPageShowsItsVisitsAndLinks),
                dynamicTest("the links", this::theLinksPageShowsForWhomTheyWereAndWhetherTheyWereOpened),
                dynamicTest("a link", this::aLinksPageShowsWhatWasReadInEachVisit),
                dynamicTest("what searches teach", this::whatSearchesTeachShowsWhatFailsWithItsRemedies),
                dynamicTest("one concern", this::theQueriesOfOneConcernAreAskedForByTheAddress),
                dynamicTest("in English", this::thePagesSpeakEnglishToo),
                dynamicTest("for a customer", this::aCustomerWhoGetsThatFarSeesNothing));
    }

    private void theInsightPageShowsVisitsProductsAndSearches() throws IOException {
        InsightView view = view(InsightView.class);
        view.show(1);

        assertThat(html(view))
                .contains("Laatste bezoeken", "Kim Willems", "Oudere bezoeken", "Gezocht en niets gevonden")
                .doesNotContain("Sanne de Graaf");
        int shown = 0;
        int number = 0;
        do {
            view.show(++number);
            shown += Jsoup.parse(html(view)).select(".bezoek").size();
        } while (html(view).contains("?pagina=" + (number + 1)));
        int first = insight.recentVisits(0, 100).size();
        int second = insight.recentVisits(1, 100).size();
        assertThat(shown).as("every visit is on one of the pages").isEqualTo(first + second);
        assertThat(second).isBetween(1, 99);
    }

    private void aProductsPageShowsWhatItsReadersDid() throws IOException {
        ProductInsightView view = view(ProductInsightView.class);
        view.show("webshop", 1);

        assertThat(html(view)).contains("keer bekeken", "Beschrijving", "--deel:", "mediaan", "Laatste bezoeken");
        assertThatThrownBy(() -> view.show("bestaat-niet", 1)).isInstanceOf(NotFoundException.class);
    }

    private void theCustomersPageShowsWhoLookedAtWhatAndWhoElseGotALink() throws IOException {
        CustomersView view = view(CustomersView.class);
        view.show(new CustomersAddress("", false, "", 1));

        assertThat(html(view)).contains("Bakkerij Kruimelhof", "Webshop", "Anderen die een link kregen", "2026-133");
    }

    private void aCustomersPageShowsItsVisitsAndLinks() throws IOException {
        CustomerView view = view(CustomerView.class);
        view.show("machinefabriek-stalenoord");

        assertThat(html(view)).contains("Bas Hendriks", "CRM", "Offerte 2026-121", "Intrekken");
        assertThatThrownBy(() -> view.show("bestaat-niet")).isInstanceOf(NotFoundException.class);
    }

    private void theLinksPageShowsForWhomTheyWereAndWhetherTheyWereOpened() throws IOException {
        assertThat(html(view(LinksView.class))).contains("Offerte 2026-118", "Algemene link", "Geopend", "Sanne");
    }

    private void aLinksPageShowsWhatWasReadInEachVisit() throws IOException {
        LinkView view = view(LinkView.class);
        view.show(application
                .getBean(ShareLinks.class)
                .cameThrough("demo-stalenoord-dashboard")
                .orElseThrow()
                .id());

        assertThat(html(view))
                .contains("keer geopend", "Opende de deellink", "Beschrijving", "gelezen, tot het einde van de pagina");
        assertThatThrownBy(() -> view.show(-1)).isInstanceOf(NotFoundException.class);
    }

    private void whatSearchesTeachShowsWhatFailsWithItsRemedies() throws IOException {
        SearchLearningView view = view(SearchLearningView.class);
        view.show(new LearningChoice(30, Concern.ALL, 1));

        String html = html(view);
        assertThat(html.indexOf("podcast")).isPositive().isLessThan(html.indexOf(">huisstijl<"));
        assertThat(html)
                .contains("href=\"/?q=podcast\"", "Synoniem toevoegen voor “podcast”", "zoekvraag=podcast")
                .contains("/beheer/kaart/nieuw?naam=powerpoint+sjabloon", "zonder resultaat", "daarna contact gezocht")
                .contains("href=\"/beheer/zoeken?dagen=90&amp;toon=alles\"", "class=\"dagen dagen-zoeken\"");
    }

    private void theQueriesOfOneConcernAreAskedForByTheAddress() {
        SearchLearningView view = view(SearchLearningView.class);

        view.show(new LearningChoice(30, Concern.LOW_CLICK, 1));
        assertThat(view.getElement().getOuterHTML())
                .contains(">online verkopen<", "Zet die kaart vast bovenaan.")
                .doesNotContain(">podcast<");
        view.show(new LearningChoice(30, Concern.NO_RESULT, 1));
        assertThat(view.getElement().getOuterHTML()).contains(">podcast<").doesNotContain(">online verkopen<");
    }

    private void thePagesSpeakEnglishToo() {
        speak(Texts.ENGLISH);
        InsightView view = view(InsightView.class);
        view.show(1);

        assertThat(view.getElement().getOuterHTML())
                .contains("Latest visits", "Looked at")
                .doesNotContain("Bekeek");
    }

    private void aCustomerWhoGetsThatFarSeesNothing() {
        logIn("ROLE_CUSTOMER");

        assertThatThrownBy(() -> view(InsightView.class).show(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> view(SearchLearningView.class).show(new LearningChoice(30, Concern.ALL, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
