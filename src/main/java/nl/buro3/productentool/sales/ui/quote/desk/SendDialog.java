package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.common.ui.ModalDialog;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.quote.QuoteDispatch.Recipient;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.content.QuoteTotals.Sum;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;

/** Says to whom a quote goes, and what it asks, before it goes: a mail that is sent is not taken back. */
final class SendDialog extends ModalDialog {

    private SendDialog(QuoteDetails quote, List<Recipient> recipients, Runnable send) {
        super("versturen-titel", text("quote.desk.confirm", quote.number()));
        addClassNames("weggaan", "offerte-versturen");
        beginAtTitle();
        whom(quote.content().customer(), recipients).forEach(this::add);
        add(sums(quote));
        add(new Paragraph(
                text("quote.desk.confirm.until", OwnedWords.day(quote.content().validUntil(), currentLanguage()))));
        add(new Paragraph(QuoteActions.preview(quote)));
        add(styled(
                new Div(
                        closing("quote.desk.confirm.send", send, "knop"),
                        closing("quote.desk.confirm.not-yet", () -> {}, "knop", "knop-stil")),
                "acties"));
    }

    /** Asks over a view, with which the question goes away. */
    static void ask(Component view, QuoteDetails quote, List<Recipient> recipients, Runnable send) {
        new SendDialog(quote, recipients, send).openOver(view);
    }

    /** Those who get it, and why it is not the contact where it is somebody else. */
    private static List<Paragraph> whom(Customer customer, List<Recipient> recipients) {
        List<Paragraph> whom = new ArrayList<>();
        recipients.forEach(recipient -> {
            String name =
                    recipient.name().isBlank() ? customer.name() : recipient.name() + " (" + customer.name() + ")";
            whom.add(new Paragraph(text("quote.desk.confirm.whom", name, recipient.email())));
        });
        boolean isContact = recipients.stream()
                .anyMatch(recipient ->
                        recipient.email().equalsIgnoreCase(customer.email().strip()));
        if (recipients.isEmpty()) {
            whom.add(new Paragraph(text("quote.desk.confirm.nobody", customer.name())));
        } else if (!isContact) {
            String contact = customer.contact().isBlank() ? customer.email() : customer.contact();
            whom.add(new Paragraph(text("quote.desk.confirm.instead", contact, customer.name())));
        }
        return whom;
    }

    /** As the customer reads it first: what is free to choose is told apart. */
    private static Div sums(QuoteDetails quote) {
        Div sums = styled(new Div(), "offerte-cel");
        QuoteTotals totals = quote.content().totals();
        if (!totals.once().isEmpty() || totals.month().isEmpty()) {
            sums.add(sum("once", totals.once()));
        }
        if (!totals.month().isEmpty()) {
            sums.add(sum("month", totals.month()));
        }
        if (!totals.equals(quote.content().highest())) {
            sums.add(styled(new Paragraph(text("quote.desk.confirm.optional")), "klein"));
        }
        return sums;
    }

    private static Paragraph sum(String when, Sum sum) {
        return new Paragraph(text(
                "quote.desk.confirm." + when,
                QuoteTotals.words(sum.net(), currentLanguage()),
                QuoteTotals.words(sum.gross(), currentLanguage())));
    }
}
