package nl.buro3.productentool.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.support.LockedSession;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What a person is told, and what an operator reads, when an action on a live page fails. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class TroubleTest {

    private static final String PHONE = "085 000 01 00";

    private final Trouble trouble = new Trouble(new HouseContact(PHONE, "hallo@buro3.example"));

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    @AfterEach
    void tearDown() {
        UI.setCurrent(null);
    }

    @Test
    void aReaderIsToldWhomToCall(CapturedOutput log) {
        assertThat(told(Texts.DUTCH, new IllegalStateException("stuk")))
                .contains("Dit is niet gelukt. Probeer het nog eens, of bel ons: " + PHONE + ".")
                .doesNotContain("stuk", "IllegalState");
        assertThat(told(Texts.ENGLISH, new IllegalStateException("broken")))
                .contains("This did not work. Please try again, or call us: " + PHONE + ".");
        assertThat(errors(log)).isEqualTo(2);
    }

    @Test
    void anEmployeeIsToldThatWhatWasTypedIsStillThere(
            @Autowired CatalogSeed catalog, @Autowired AccountSeed accounts, @Autowired ApplicationContext portal) {
        catalog.load();
        accounts.load();
        TestPeople.logIn(portal, "joris@buro3.example", "demo-werknemer");

        assertThat(told(Texts.DUTCH, new IllegalStateException("stuk"))).contains("Wat je typte, staat er nog.");
        assertThat(told(Texts.ENGLISH, new IllegalStateException("broken"))).contains("What you typed is still there.");
    }

    @Test
    void whoMayNotIsToldThat() {
        assertThat(told(Texts.DUTCH, new AccessDeniedException("nee"))).contains("Je mag dit niet, of niet meer.");
        assertThat(told(Texts.ENGLISH, new AccessDeniedException("no")))
                .contains("You may not do this, or not any more.");
    }

    @Test
    void theLogHasItOnceWithItsCause(CapturedOutput log) {
        told(Texts.DUTCH, new IllegalStateException("stuk", new IOException("schijf")));

        assertThat(errors(log)).isEqualTo(1);
        assertThat(log.getAll())
                .containsOnlyOnce("java.lang.IllegalStateException: stuk")
                .contains("schijf");
    }

    @ParameterizedTest
    @MethodSource("brokenOff")
    void aConnectionThatBrokeOffIsNoErrorOfThePortal(Exception problem, CapturedOutput log) {
        assertThat(told(Texts.DUTCH, problem)).isEmpty();
        assertThat(errors(log)).isZero();
    }

    static Stream<Exception> brokenOff() {
        return Stream.of(
                new ClientAbortException(new IOException("Broken pipe")),
                new IOException("Broken pipe"),
                new UncheckedIOException(new IOException("Connection reset by peer")));
    }

    @Test
    void whatFailsWithoutAPageIsInTheLog(CapturedOutput log) {
        trouble.tell(new ErrorEvent(new IllegalStateException("stuk")));

        assertThat(errors(log)).isEqualTo(1);
    }

    @BeforeEach
    void aLivePage() {
        page.getInternals().setSession(new LockedSession());
    }

    private String told(Locale language, Exception problem) {
        page.setLocale(language);
        UI.setCurrent(page);
        trouble.tell(new ErrorEvent(problem));
        page.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return page.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(asked -> asked.getParameters().toString())
                .collect(Collectors.joining());
    }

    private static long errors(CapturedOutput log) {
        return log.getAll().lines().filter(line -> line.contains(" ERROR ")).count();
    }
}
