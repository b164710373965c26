package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.buro3.productentool.mail.KeptLetter;

/** What a letter says, over the list that it stands in. */
@Tag("dialog")
final class LetterDialog extends HtmlContainer {

    LetterDialog(KeptLetter letter, Clock clock) {
        addClassNames("delen", "brief");
        H2 subject = new H2(letter.subject());
        subject.setId("brief-onderwerp");
        getElement().setAttribute("aria-labelledby", "brief-onderwerp");
        getElement().addEventListener("close", event -> getElement().removeFromParent());
        NativeButton close = styled(
                new NativeButton(text("outbox.close"), event -> getElement().executeJs("this.close()")), "knop");
        add(
                subject,
                styled(
                        new Paragraph(text("outbox.letter", letter.to(), InquiryWords.moment(letter.at(), clock))),
                        "klein"),
                styled(new Paragraph(letter.body()), "vraag-tekst"),
                styled(new Div(close), "acties"));
    }

    void open() {
        getElement().executeJs("this.showModal()");
    }
}
