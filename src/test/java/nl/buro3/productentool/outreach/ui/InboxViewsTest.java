package nl.buro3.productentool.outreach.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.outreach.Inbox;
import nl.buro3.productentool.outreach.InboxQuery;
import nl.buro3.productentool.outreach.InboxQuery.Owner;
import nl.buro3.productentool.outreach.InboxQuery.Show;
import nl.buro3.productentool.outreach.InquirySeed;
import nl.buro3.productentool.outreach.ReaderQuestion;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An employee sees who asks what, answers by mail or phone, and says how far it came. */
@OnH2
class InboxViewsTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    /** The current page is held weakly elsewhere. */
    private UI page = new UI();

    @BeforeEach
    void theDemo(@Autowired CatalogSeed catalog, @Autowired AccountSeed accounts, @Autowired InquirySeed questions) {
        catalog.load();
        accounts.load();
        questions.load();
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
        logIn("joris");
    }

    @AfterEach
    void tearDown() {
        UI.setCurrent(null);
    }

    private void logIn(String who) {
        TestPeople.logIn(portal, who + "@buro3.example", "demo-werknemer");
    }

    private static Document html(Component view) {
        return Jsoup.parse(view.getElement().getOuterHTML());
    }

    private Document list(Show show, Owner owner) {
        InboxView view = new InboxView(inbox, clock);
        view.show(new InboxQuery(show, owner, 1));
        return html(view);
    }

    private static List<String> lines(Document list) {
        return list.select("[data-vraag] a").eachText();
    }

    private ReaderQuestion asked(String name) {
        return Stream.of(Show.ALL, Show.SUSPECT)
                .flatMap(show -> inbox.list(new InboxQuery(show, Owner.ANYONE, 1)).questions().stream())
                .filter(question -> question.sender().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private InquiryView open(String name) {
        InquiryView view = new InquiryView(inbox, clock);
        view.show(asked(name).seen().id());
        return view;
    }

    private static void press(Component view, String words) {
        NativeButton button = all(view)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(InboxViewsTest::all));
    }

    @Test
    void whatIsNewStandsFirstAndMayBeNarrowedByStateAndOwner() {
        Document list = list(Show.NEW, Owner.ANYONE);
        assertThat(lines(list))
                .containsExactly(
                        "Kim Willems vraagt iets over Fotografie",
                        "Tessa van Houten wil een gesprek over Website op maat",
                        "Pieter Drost vraagt iets over Huisstijl",
                        "Bas Hendriks vraagt iets over CRM-koppeling");
        assertThat(list.select(".staat").eachText()).containsExactly("nieuw", "nieuw", "nieuw", "te laat");
        assertThat(list.select("[aria-current]").eachText()).containsExactly("Nieuw", "Van iedereen");
        assertThat(lines(list(Show.OVERDUE, Owner.ANYONE)))
                .singleElement()
                .asString()
                .startsWith("Bas");
        assertThat(lines(list(Show.ANSWERED, Owner.ANYONE))).hasSize(2);
        assertThat(lines(list(Show.CLOSED, Owner.MINE)))
                .singleElement()
                .asString()
                .startsWith("Rik");
        assertThat(lines(list(Show.NEW, Owner.NOBODY))).hasSize(2);
        assertThat(lines(list(Show.SUSPECT, Owner.ANYONE)))
                .singleElement()
                .asString()
                .startsWith("SEO");
    }

    @Test
    void aQuestionIsAnsweredByMailOrPhoneInOneClick() {
        Document page = html(open("Kim Willems"));
        assertThat(page.select("a[href^=mailto]").attr("href"))
                .isEqualTo("mailto:kim@kruimelhof.example?subject=Je%20vraag%20over%20Fotografie");
        assertThat(page.select("a[href^=tel]").attr("href")).isEqualTo("tel:0611000021");
        assertThat(page.select("a[href=/product/fotografie]")).hasSize(1);
        assertThat(page.select("a[href=/beheer/klanten/bakkerij-kruimelhof]").text())
                .isEqualTo("Bakkerij Kruimelhof");
        assertThat(page.select(".vraag-tekst").text()).contains("broodlijn");
    }

    @Test
    void whatIsDoneIsSaidAndStandsThere() {
        InquiryView view = open("Kim Willems");
        press(view, "Ik belde of mailde zelf: beantwoord");
        Document page = html(view);
        assertThat(page.select(".boodschap").text()).isEqualTo("De vraag staat als beantwoord.");
        assertThat(page.select(".staat").text()).isEqualTo("beantwoord");
        assertThat(page.text()).contains("door Joris van Dam");
        press(view, "Heropen");
        press(view, "Sluit");
        assertThat(html(view).select(".staat").text()).isEqualTo("gesloten");
    }

    @Test
    void aQuestionIsHandedOverToWhomSomebodyChose() {
        InquiryView view = open("Kim Willems");
        assertThat(html(view).select("#collega option").eachText()).startsWith("Kies een collega");
        press(view, "Geef door");
        assertThat(html(view).select("#collega-fout").text()).startsWith("Kies een collega");
        assertThat(html(view).select("#collega").attr("aria-invalid")).isEqualTo("true");
        assertThat(asked("Kim Willems").owner()).isNull();

        Account other = inbox.colleagues().getLast();
        all(view)
                .filter(Colleagues.class::isInstance)
                .forEach(field -> field.getElement().setProperty("value", String.valueOf(other.id())));
        press(view, "Geef door");
        assertThat(asked("Kim Willems").owner()).isEqualTo(other);
    }

    @Test
    void whatAColleagueSavesLaterLeavesWhoAnsweredAndWhoClosed() {
        logIn("sanne");
        press(open("Kim Willems"), "Ik belde of mailde zelf: beantwoord");
        logIn("joris");
        InquiryView view = open("Kim Willems");
        press(view, "Bewaar notitie");
        assertThat(html(view).select(".boodschap").text()).isEqualTo("Er was niets gewijzigd.");
        all(view)
                .filter(NoteField.class::isInstance)
                .forEach(field -> field.getElement().setProperty("value", "Belt morgen terug."));
        press(view, "Bewaar notitie");
        assertThat(html(view).select(".boodschap").text()).isEqualTo("De notitie is bewaard.");
        assertThat(html(view).text()).containsPattern("Beantwoord op [^.]* door Sanne de Graaf\\.");
        press(view, "Sluit");
        assertThat(html(view).text())
                .containsPattern("Beantwoord op [^.]* door Sanne de Graaf\\. Gesloten op [^.]* door Joris van Dam\\.");
    }

    @Test
    void whoComesSecondHearsWhoWasFirstAndChangesNothing() {
        InquiryView mine = open("Kim Willems");
        logIn("sanne");
        InquiryView theirs = open("Kim Willems");
        press(theirs, "Neem op me");
        logIn("joris");

        press(mine, "Sluit");

        Document page = html(mine);
        assertThat(page.select("[role=alert]").text())
                .startsWith("Er is niets veranderd: Sanne de Graaf was je net voor");
        assertThat(page.select(".staat").text()).isEqualTo("nieuw");
        press(mine, "Sluit");
        assertThat(html(mine).select(".boodschap").text()).isEqualTo("De vraag is gesloten.");
    }

    @Test
    void aNoteThatIsBeingWrittenIsLostByNoOtherButtonAndByNoColleague() {
        InquiryView mine = open("Kim Willems");
        Component field =
                all(mine).filter(NoteField.class::isInstance).findFirst().orElseThrow();
        field.getElement().setProperty("value", "Van mij.");
        press(mine, "Neem op me");
        assertThat(field.getElement().getProperty("value")).isEqualTo("Van mij.");
        logIn("sanne");
        ReaderQuestion now = asked("Kim Willems");
        inbox.note(now.seen(), "Van Sanne.");
        logIn("joris");

        press(mine, "Bewaar notitie");
        assertThat(html(mine).select(".verschil-tekst").eachText()).containsExactly("Van mij.", "Van Sanne.");
        assertThat(field.getElement().getProperty("value")).isEqualTo("Van mij.");
        press(mine, "Mijn tekst houden");
        press(mine, "Bewaar notitie");
        assertThat(asked("Kim Willems").note()).isEqualTo("Van mij.");
    }

    @Test
    void whatMayBeSpamIsTrustedWithOneButton() {
        InquiryView view = open("SEO Experts");
        assertThat(html(view).text()).contains("geen, omdat dit spam kan zijn");
        press(view, "Dit is geen spam");
        assertThat(lines(list(Show.NEW, Owner.ANYONE))).hasSize(5);
        press(view, "Dit is spam");
        assertThat(lines(list(Show.NEW, Owner.ANYONE))).hasSize(4);
        press(open("Kim Willems"), "Dit is spam");
        assertThat(lines(list(Show.SUSPECT, Owner.ANYONE))).hasSize(2);
        press(open("Kim Willems"), "Dit is geen spam");
        assertThat(lines(list(Show.NEW, Owner.ANYONE))).hasSize(4);
    }

    @Test
    void theMenuCountsWhatNobodyAnswered() {
        page.add(new InboxLink(inbox));
        assertThat(html(page).select(".telling").text()).isEqualTo("4 nieuw");
        press(open("Kim Willems"), "Ik belde of mailde zelf: beantwoord");
        ComponentUtil.fireEvent(page, new InquiryChanged(page));
        assertThat(html(page).select(".telling").text()).isEqualTo("3 nieuw");
    }

    @Test
    void theInboxSpeaksEnglishToo() {
        page.setLocale(Texts.ENGLISH);
        assertThat(list(Show.NEW, Owner.ANYONE).text()).contains("Kim Willems asks about Fotografie", "4 questions");
        assertThat(html(open("Anouk Smeets")).text()).contains("Closed on", "English");
    }

    @Test
    void aNumberThatIsNoQuestionIsNotFound() {
        InquiryView view = new InquiryView(inbox, clock);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> view.show(987_654));
    }

    @Test
    void bothPagesAreForEmployees() {
        assertThat(InboxView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly("EMPLOYEE", "ADMINISTRATOR");
        assertThat(InquiryView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly("EMPLOYEE", "ADMINISTRATOR");
    }
}
