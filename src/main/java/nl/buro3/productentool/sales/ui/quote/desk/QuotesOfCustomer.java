package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import nl.buro3.productentool.sales.ui.customer.CustomerSection;
import nl.buro3.productentool.sales.ui.quote.QuoteLook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What was offered to a customer company, on its page for colleagues. */
@Service
@Order(CustomerSection.SALES + 5)
class QuotesOfCustomer implements CustomerSection {

    private final QuoteDesk desk;

    QuotesOfCustomer(QuoteDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        List<QuoteRow> quotes = desk.latestOf(customer.id());
        Section section = styled(new Section(new H2(text("quote.desk.offered")), begin(customer)), "beheer-deel");
        section.add(
                quotes.isEmpty()
                        ? styled(new Paragraph(text("quote.desk.offered.nothing")), "klein")
                        : Tables.of(
                                List.of(
                                        "quote.desk.column.quote",
                                        "quote.desk.column.state",
                                        "quote.desk.column.until",
                                        "quote.desk.column.owner"),
                                quotes.stream().map(QuotesOfCustomer::row).toList()));
        return Optional.of(section);
    }

    /** A new quote, for this customer. */
    private NativeButton begin(OrganisationRef customer) {
        NativeButton begin = styled(new NativeButton(text("quote.desk.new")), "knop", "knop-stil");
        begin.getElement().setAttribute("type", "button");
        begin.addClickListener(event -> {
            long made = desk.make(new Customer(customer.id(), null, customer.name(), "", "", "", "", customer.city()));
            begin.getUI().ifPresent(ui -> ui.navigate(DeskNavigation.quote(made).substring(1)));
        });
        return begin;
    }

    private static List<Component> row(QuoteRow quote) {
        return List.of(
                link(DeskNavigation.quote(quote.id()), quote.number() + ", " + quote.subject()),
                QuoteLook.state(quote.progress()),
                words(OwnedWords.day(quote.validUntil(), currentLanguage())),
                words(quote.owner()));
    }
}
