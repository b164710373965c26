package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.ownership.Ownership;
import nl.buro3.productentool.sales.quote.CustomerQuotes;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import org.springframework.core.annotation.Order;

/** What waits about what the organisation has: what ends soon, what was asked, what was answered lately. */
@org.springframework.stereotype.Component
@Order(5)
class NextStepsSection implements MineSection {

    private final Ownership ownership;
    private final CustomerQuotes quotes;
    private final Clock clock;

    NextStepsSection(Ownership ownership, CustomerQuotes quotes, Clock clock) {
        this.quotes = quotes;
        this.ownership = ownership;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Account customer) {
        List<Owned> all = ownership.mine();
        UnorderedList list = styled(new UnorderedList(), "mijn-stappen");
        quotes.answered().forEach(quote -> list.add(answered(quote)));
        all.forEach(owned -> steps(owned).forEach(list::add));
        if (list.getComponentCount() == 0) {
            return Optional.empty();
        }
        Section section = MineParts.section("volgende-stap", text("mine.next"));
        section.add(list);
        return Optional.of(section);
    }

    private Stream<ListItem> steps(Owned owned) {
        LocalDate until = owned.terms().period().until();
        String day = until == null ? "" : OwnedWords.day(until, currentLanguage());
        return NextStep.of(owned, LocalDate.now(clock), clock.instant()).stream()
                .map(step -> step(owned, text(step.words(), owned.name(), day), text(step.action())));
    }

    private static ListItem answered(QuoteRow quote) {
        String number = quote.number();
        var open = link(MineAddress.quote(number), text("mine.next.answered.read"));
        open.getElement().setAttribute("aria-label", text("mine.next.answered.read") + ": " + number);
        return styled(
                new ListItem(
                        words(text("mine.next.answered", number, quote.subject())),
                        new Div(styled(open, "knop", "knop-stil"))),
                "mijn-stap");
    }

    private static ListItem step(Owned owned, String words, String action) {
        var open = link(MineAddress.owned(owned.seen().id()), action);
        open.getElement().setAttribute("aria-label", action + ": " + owned.name());
        return styled(new ListItem(words(words), new Div(styled(open, "knop", "knop-stil"))), "mijn-stap");
    }
}
