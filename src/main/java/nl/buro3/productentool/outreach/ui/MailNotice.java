package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.mail.LateMail;
import nl.buro3.productentool.mail.LateMail.Waiting;
import nl.buro3.productentool.page.ui.DeskNotice;

/** Says on the employees' start, and where something is sent to customers, that letters stay behind. */
@org.springframework.stereotype.Component
class MailNotice implements DeskNotice {

    private static final List<String> SENDING = List.of(
            "/beheer/vragen",
            "/beheer/offertes",
            "/beheer/klanten",
            "/beheer/aanvragen",
            "/beheer/aanmeldingen",
            "/beheer/organisaties",
            "/beheer/mensen");

    private final LateMail late;

    MailNotice(LateMail late) {
        this.late = late;
    }

    @Override
    public Optional<Component> on(String path) {
        boolean isSaid = path.equals("/beheer") || SENDING.stream().anyMatch(path::startsWith);
        return isSaid ? late.now().map(MailNotice::words) : Optional.empty();
    }

    private static Component words(Waiting waiting) {
        String key = waiting.hasServer() ? "outbox.notice.late" : "outbox.notice.none";
        Paragraph said = styled(new Paragraph(text(key, waiting.letters())), "boodschap", "post-wacht");
        said.getElement().setAttribute("role", "status");
        return said;
    }
}
