package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.outreach.ReaderQuestion;
import nl.buro3.productentool.outreach.ReaderQuestion.Sender;
import org.springframework.web.util.UriUtils;

/** Who asked, how to answer, what about, and what became of the mail. */
final class InquiryFacts {

    private InquiryFacts() {}

    static DescriptionList of(ReaderQuestion question, Clock clock) {
        Sender sender = question.sender();
        DescriptionList facts = styled(new DescriptionList(), "vraag-feiten");
        fact(facts, "inbox.from", new Span(sender.name()));
        fact(facts, "inbox.email", mail(question));
        fact(facts, "inbox.phone", phone(sender.phone()));
        if (sender.organisation() != null) {
            fact(facts, "inbox.organisation", organisation(sender.organisation(), sender.loggedIn()));
        }
        CardSummary card = question.about().card();
        if (card != null) {
            fact(facts, "inbox.about", link(card.url(), card.name()));
        }
        fact(facts, "inbox.specialist", new Span(question.specialist()));
        fact(facts, "inbox.owner.now", new Span(InquiryWords.owner(question)));
        fact(facts, "inbox.when", new Span(InquiryWords.moment(question.askedAt(), clock)));
        fact(facts, "inbox.language", new Span(question.language().getDisplayLanguage(currentLanguage())));
        fact(facts, "inbox.delivery", new Span(InquiryWords.delivery(question, clock)));
        return facts;
    }

    private static void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }

    /** Opens an answer with its subject. */
    private static Anchor mail(ReaderQuestion question) {
        String email = question.sender().email();
        String subject = text(
                question.language(),
                "inbox.reply." + question.kind(),
                question.about().name());
        String address = UriUtils.encode(email, StandardCharsets.UTF_8).replace("%40", "@");
        return new Anchor("mailto:" + address + "?subject=" + UriUtils.encode(subject, StandardCharsets.UTF_8), email);
    }

    private static Component phone(String phone) {
        return phone.isEmpty() ? new Span(text("contact.mail.no-phone")) : new Anchor(PhoneNumber.link(phone), phone);
    }

    /** An address alone proves nothing: anyone may have filled it in. */
    private static Component organisation(OrganisationRef organisation, boolean loggedIn) {
        Div known = new Div(link("/beheer/klanten/" + organisation.handle(), organisation.name()));
        known.add(styled(new Div(new Span(text(loggedIn ? "inbox.logged-in" : "inbox.by-address"))), "klein"));
        return known;
    }
}
