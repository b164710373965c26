package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.buro3.productentool.common.ui.ModalDialog;
import nl.buro3.productentool.mail.KeptLetter;

/** What a letter says, over the list that it stands in. */
final class LetterDialog extends ModalDialog {

    LetterDialog(KeptLetter letter, Clock clock) {
        super("brief-onderwerp", letter.subject());
        addClassNames("brief");
        add(
                styled(
                        new Paragraph(text("outbox.letter", letter.to(), InquiryWords.moment(letter.at(), clock))),
                        "klein"),
                styled(new Paragraph(letter.body()), "vraag-tekst"),
                styled(new Div(closing("outbox.close", () -> {}, "knop")), "acties"));
    }
}
