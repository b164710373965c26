package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.sales.quote.CustomerQuotes;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import nl.buro3.productentool.sales.ui.mine.MineSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The quotes of an organisation on its own page, those that wait for a yes first, each with its next step. */
@Component
@Order(10)
class QuotesSection implements MineSection {

    private final CustomerQuotes quotes;
    private final Clock clock;

    QuotesSection(CustomerQuotes quotes, Clock clock) {
        this.quotes = quotes;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Account customer) {
        List<QuoteRow> own = quotes.own();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = styled(new UnorderedList(), "offerte-lijst");
        own.forEach(quote -> list.add(line(quote)));
        Section section = styled(new Section(new H2(text("quote.mine")), list), "mijn-offertes");
        section.setId("offertes");
        return Optional.of(section);
    }

    private ListItem line(QuoteRow quote) {
        String subject = quote.subject();
        Anchor name = written(link(
                QuotePlace.OWN + quote.number(), subject.isEmpty() ? text("quote.title", quote.number()) : subject));
        Div what = styled(new Div(name, words(next(quote), "klein")), "offerte-wat");
        ListItem item =
                styled(new ListItem(what, QuoteWords.own(quote.progress().state())), "offerte-lijstregel");
        item.getElement()
                .setAttribute("data-quote", quote.number())
                .setAttribute("data-quote-state", quote.progress().state().word());
        if (!quote.progress().state().isBeingMade()) {
            item.add(QuoteSums.brief(quote.totals(), ""));
        }
        return item;
    }

    private String next(QuoteRow quote) {
        Instant asked = quote.progress().asked();
        return switch (quote.progress().state()) {
            case DRAFT, APPROVAL ->
                text("quote.mine.asked", quote.number(), asked == null ? "" : QuoteWords.day(asked, clock));
            case SENT, SEEN -> text("quote.mine.open", quote.number(), QuoteWords.day(quote.validUntil()));
            case EXPIRED -> text("quote.mine.expired", quote.number());
            case ACCEPTED, DECLINED, WITHDRAWN, REPLACED -> text("quote.title", quote.number());
        };
    }
}
