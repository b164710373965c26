package nl.buro3.productentool.journey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sharing.LinkAnswer;
import nl.buro3.productentool.sharing.LinkOpening;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import nl.buro3.productentool.support.LockedSession;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employee withdraws a link, and thinks better of it. */
@OnDemoPortal
class LinkStateTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ShareLinks links;

    @Autowired
    private LinkOpening opening;

    @Autowired
    private LinkTables tables;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient database;

    /** The current page is held weakly elsewhere. */
    private UI page;

    private SharedLink link;
    private final AtomicInteger changes = new AtomicInteger();

    @BeforeEach
    void sanneSharesACard() {
        page = new UI();
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        link = links.create(catalog.card("webshop").orElseThrow().id(), new LinkPurpose("Iemand", null, null));
    }

    @AfterEach
    void itIsTakenAway() {
        database.sql("delete from share_link where id = ?").param(link.id()).update();
        UI.setCurrent(null);
    }

    @Test
    void nothingIsWithdrawnBeforeTheQuestionIsAnswered() {
        LinkState state = tables.state(link, changes::incrementAndGet);

        press(state, "Intrekken");
        assertThat(words(state)).contains("Deze link intrekken?");
        press(state, "Nee");

        assertThat(follow()).isInstanceOf(LinkAnswer.ToCard.class);
        assertThat(buttons(state)).containsExactly("Kopieer link", "Intrekken");
    }

    @Test
    void anExistingLinkIsCopiedWithWordsThatNameItsCardAndWhomItIsFor() {
        page.getInternals().setSession(new LockedSession());
        press(tables.state(link, () -> {}), "Kopieer link");

        page.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(page.getInternals().dumpPendingJavaScriptInvocations())
                .extracting(call -> call.getInvocation().getParameters().toString())
                .anyMatch(said ->
                        said.contains(link.path()) && said.contains("Link naar Webshop gekopieerd, Link voor Iemand:"));
    }

    @Test
    void aWithdrawalSaysByWhomAndIsUndone() {
        LinkState state = withdrawn();

        assertThat(follow()).isInstanceOf(LinkAnswer.Ended.class);
        assertThat(words(state)).contains("Ingetrokken door Sanne, vandaag");
        press(state, "Ongedaan maken");

        assertThat(follow()).isInstanceOf(LinkAnswer.ToCard.class);
        assertThat(words(state)).contains("De link werkt weer.");
        assertThat(changes).as("what stands around it is renewed each time").hasValue(2);
        assertThat(buttons(state)).containsExactly("Kopieer link", "Intrekken");
    }

    @Test
    void aColleagueIsAskedWithTheNameOfWhoseLinkItIs() {
        TestPeople.logIn(portal, "joris@buro3.example", "demo-werknemer");
        LinkState state = tables.state(link, changes::incrementAndGet);

        press(state, "Intrekken");
        assertThat(words(state)).contains("Deze link is van Sanne.");
        press(state, "Ja, intrekken");

        assertThat(words(state)).contains("Ingetrokken door Joris");
    }

    @Test
    void afterADayThereIsNothingToUndoAndALatePressSaysSo() {
        LinkState state = withdrawn();
        database.sql("update share_link set revoked_at = ? where id = ?")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusHours(25))
                .param(link.id())
                .update();

        press(state, "Ongedaan maken");

        assertThat(words(state)).contains("tot een dag na het intrekken");
        assertThat(buttons(state)).isEmpty();
        assertThat(buttons(tables.state(links.find(link.id()).orElseThrow(), () -> {})))
                .isEmpty();
    }

    private LinkAnswer follow() {
        return opening.open(Objects.requireNonNull(link.token()), "", Network.of("192.0.2.7"));
    }

    private LinkState withdrawn() {
        LinkState state = tables.state(link, changes::incrementAndGet);
        press(state, "Intrekken");
        press(state, "Ja, intrekken");
        return state;
    }

    private static String words(LinkState state) {
        return state.getElement().getTextRecursively();
    }

    private static List<String> buttons(LinkState state) {
        return state.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(button -> ((NativeButton) button).getText())
                .toList();
    }

    private static void press(LinkState state, String words) {
        NativeButton pressed = state.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        ComponentUtil.fireEvent(pressed, new ClickEvent<>(pressed));
    }
}
