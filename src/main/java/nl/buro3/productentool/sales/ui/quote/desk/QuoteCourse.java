package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Progress;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Signed;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import org.jspecify.annotations.Nullable;

/** What happened to a quote so far, and by whom. */
final class QuoteCourse extends Section {

    private final transient Clock clock;
    private final UnorderedList steps = styled(new UnorderedList(), "wijzigingen");

    QuoteCourse(QuoteDetails quote, QuoteDesk desk, Clock clock) {
        this.clock = clock;
        Progress progress = quote.progress();
        Map<Long, String> names = desk.names(Stream.of(progress.askedBy(), progress.submittedBy()));
        add(new H2(text("quote.desk.course")));
        if (quote.owner() != null) {
            add(styled(new Paragraph(text("quote.paper.owner", quote.owner().name())), "klein"));
        }
        step("asked", progress.asked(), name(names, progress.askedBy()));
        if (progress.state() == QuoteState.APPROVAL) {
            step("submitted", progress.changed(), name(names, progress.submittedBy()));
        }
        step("sent", progress.sent(), quote.content().customer().email());
        step("seen", progress.opened(), "");
        step("extended", progress.extended(), OwnedWords.day(quote.content().validUntil(), currentLanguage()));
        Signed signed = quote.signed();
        if (signed != null) {
            step("accepted", signed.at(), signed.name() + ", " + signed.role());
        } else if (progress.decided() != null) {
            step("decided." + progress.state(), progress.decided(), "");
        }
        add(steps);
        if (!progress.reason().isEmpty()) {
            add(new Paragraph(text("quote.desk.because", progress.reason())));
        }
    }

    private static String name(Map<Long, String> names, @Nullable Long person) {
        return person == null ? "" : Objects.requireNonNullElse(names.get(person), "");
    }

    private void step(String name, @Nullable Instant at, String more) {
        if (at != null) {
            steps.add(new ListItem(text("quote.desk.step." + name, Moments.moment(at, clock), more)));
        }
    }
}
