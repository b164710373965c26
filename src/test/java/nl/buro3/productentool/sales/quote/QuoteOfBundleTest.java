package nl.buro3.productentool.sales.quote;

import static nl.buro3.productentool.sales.quote.QuoteStage.ORIGIN;
import static nl.buro3.productentool.sales.quote.QuoteStage.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteQuery;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.draft.BundleDrafts;
import nl.buro3.productentool.sales.quote.draft.BundleDrafts.Begun;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What an employee makes of a bundle: for whose it is and for nobody else, and not before each line has a price. */
@OnH2
class QuoteOfBundleTest {

    @Autowired
    ApplicationContext portal;

    QuoteStage stage;
    BundleDrafts drafts;
    long bundle;

    @BeforeEach
    void people() {
        stage = new QuoteStage(portal).set();
        drafts = portal.getBean(BundleDrafts.class);
        bundle = stage.bundle("Graag met een zonnebloem");
        stage.sanne();
    }

    private long begun() {
        Begun begun = drafts.begun(bundle);
        return stage.desk.make(begun.customer(), begun.subject(), begun.lines());
    }

    private void isRefused(long quote, Reason reason) {
        assertThatThrownBy(() -> stage.dispatch.check(stage.seen(quote)))
                .extracting("reason")
                .isEqualTo(reason);
        assertThatThrownBy(() -> stage.dispatch.send(stage.seen(quote), ORIGIN))
                .extracting("reason")
                .isEqualTo(reason);
    }

    @Test
    void onlyABundleOfTheCustomerGoesIntoTheirQuote() {
        assertThat(drafts.of(stage.bakery)).singleElement().extracting("id").isEqualTo(bundle);
        assertThat(drafts.lines(stage.bakery, bundle)).hasSize(1);

        assertThat(drafts.of(stage.factory)).isEmpty();
        assertThat(drafts.of(null)).as("for who has no account").isEmpty();
        assertThatThrownBy(() -> drafts.lines(stage.factory, bundle)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> drafts.lines(null, bundle)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> drafts.begun(bundle + 1)).isInstanceOf(NoSuchElementException.class);

        stage.kim();
        assertThatThrownBy(() -> drafts.of(stage.bakery)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafts.begun(bundle)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsBegunAtABundleIsForItsCustomerAndWaitsForAPrice() {
        long quote = begun();

        QuoteContent content = stage.desk.find(quote).orElseThrow().content();
        assertThat(content.customer().organisation()).isEqualTo(stage.bakery);
        assertThat(content.customer().email()).isEqualTo("kim@kruimelhof.example");
        assertThat(content.subject()).isEqualTo("Pakket");
        assertThat(content.lines()).singleElement().satisfies(only -> {
            assertThat(only.handle()).isEqualTo("webshop");
            assertThat(only.unpriced()).as("a card on request").isTrue();
        });
        isRefused(quote, Reason.NO_PRICE);
        assertThat(stage.mailTo("kim@kruimelhof.example")).isEmpty();

        stage.desk.save(stage.seen(quote), stage.content(line("Webshop", "0", false)));
        stage.dispatch.check(stage.seen(quote));
        stage.dispatch.send(stage.seen(quote), ORIGIN);
        assertThat(stage.desk.find(quote).orElseThrow().state())
                .as("0 on purpose")
                .isEqualTo(QuoteState.SENT);
    }

    @Test
    void whatCostsMoreThanAnybodyPaysIsASlip() {
        LineContent line = line("Webshop", "82644628.11", false);
        isRefused(stage.drafted(stage.content(line, line)), Reason.HUGE);
    }

    @Test
    void aNewVersionHoldsAsLongAsWhatWasLetHoldLonger() {
        QuoteDetails sent = stage.sent(stage.content(line("Webshop", "8500", false)));
        LocalDate later = sent.content().validUntil().plusDays(60);
        stage.dispatch.extend(sent.seen(), later, ORIGIN);

        QuoteDetails extended = stage.desk.find(sent.seen().id()).orElseThrow();
        assertThat(extended.progress().extended()).isNotNull();
        long next = stage.desk.newVersion(extended.seen());
        assertThat(stage.desk.find(next).orElseThrow().content().validUntil()).isEqualTo(later);
    }

    @Test
    void whatCustomersAskedForIsListedApart() {
        stage.drafted(stage.content(line("Huisstijl", "1000", false)));
        stage.kim();
        String asked = stage.customers.askFor(bundle, UUID.randomUUID(), ORIGIN, Texts.DUTCH);
        stage.sanne();
        assertThat(stage.desk.list(new QuoteQuery("", null, true, false, 1)).quotes())
                .extracting("number")
                .isEqualTo(List.of(asked));
    }
}
