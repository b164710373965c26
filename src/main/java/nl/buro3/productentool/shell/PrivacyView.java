package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.buro3.productentool.catalog.Markdown;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.journey.recording.Consent;
import nl.buro3.productentool.journey.ui.ConsentChoice;
import nl.buro3.productentool.outreach.HouseContact;
import org.springframework.core.io.ClassPathResource;

/** What the portal keeps of its visitors, why, how long, and what they can do about it. */
@Route("privacy")
@AnonymousAllowed
class PrivacyView extends Main implements PublicView {

    /** Stands in the statement for where to write to. */
    private static final String MAILBOX = "@post@";

    private final transient HouseContact house;

    PrivacyView(HouseContact house) {
        this.house = house;
        addClassNames("lezen");
        getElement().setAttribute("data-view", "privacy");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        add(styled(
                new Html("<div>"
                        + Markdown.html(
                                words().replace(Texts.HOUSE, House.current().name())
                                        .replace(MAILBOX, house.email()))
                        + "</div>"),
                "tekst"));
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest reader) {
            add(new ConsentChoice(Consent.of(reader), "/privacy#keuze"));
        }
        return PageHead.of(text("shell.privacy"), text("privacy.summary"), "/privacy");
    }

    private static String words() {
        String file = "messages/privacy_" + Texts.currentLanguage().getLanguage() + ".md";
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
