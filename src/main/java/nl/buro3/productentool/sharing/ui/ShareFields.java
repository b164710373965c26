package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.Objects;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Proposals;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.LinkTerms;

/** For whom a link is, and how it opens. */
class ShareFields extends Div {

    private final Input recipient = field("ontvanger", 120);
    private final Input quote = field("offerte", 60);
    private final TermFields terms = new TermFields(LinkTerms.NONE);
    private final transient LinkPurpose given;

    ShareFields(LinkPurpose given, ShareDialogs tools) {
        this.given = given;
        addClassNames("formulier");
        recipient.setValue(Objects.requireNonNullElse(given.recipient(), ""));
        quote.setValue(Objects.requireNonNullElse(given.quote(), ""));
        Proposals known = new Proposals(recipient, "klanten-lijst", tools::customers);
        add(TermFields.labelled("share.recipient", recipient), known, TermFields.labelled("share.quote", quote), terms);
    }

    /** What of it is kept in the browser until it has arrived. */
    FormParts parts() {
        return terms.parts(new FormParts()
                .typed("ontvanger", text("share.recipient"), recipient)
                .typed("offerte", text("share.quote"), quote));
    }

    void begin() {
        recipient.focus();
    }

    LinkPurpose purpose() {
        String whom = recipient.getValue().strip();
        boolean isSame = whom.equals(given.recipient());
        return new LinkPurpose(whom, quote.getValue(), isSame ? given.organisationId() : null);
    }

    /** As {@link TermFields#terms()}. */
    LinkTerms terms() {
        return terms.terms();
    }

    private static Input field(String name, int longest) {
        Input input = TermFields.field(name, "text");
        input.getElement().setAttribute("maxlength", String.valueOf(longest));
        return input;
    }
}
