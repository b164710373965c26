package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.privacy.EmployeeNotErasedException;
import nl.buro3.productentool.account.privacy.PrivacyDesk;
import nl.buro3.productentool.account.privacy.Subject;
import nl.buro3.productentool.common.ui.Pages;
import tools.jackson.databind.json.JsonMapper;

/** Where an administrator hands out what is kept of somebody, or erases it, after the address was typed once more. */
@Route("beheer/persoonsgegevens")
@RolesAllowed("ADMINISTRATOR")
class PersonalDataView extends Main implements HasDynamicTitle {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of a part of an address nothing can be said: the whole one may be known. */
    private static final Pattern WHOLE_ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*\\.[^@\\s.]{2,}");

    private final transient PrivacyDesk desk;
    private final Paragraph message = styled(new Paragraph(), "boodschap");
    private final Section found = new Section();

    PersonalDataView(PrivacyDesk desk) {
        this.desk = desk;
        getElement().setAttribute("data-view", "persoonsgegevens");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        add(new H1(text("personal.title")), styled(new Paragraph(text("personal.intro")), "intro"));
        add(search(), message, found);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("personal.title"));
    }

    private Div search() {
        Input email = field("adres");
        NativeButton find = styled(new NativeButton(text("personal.find"), event -> find(email)), "knop");
        email.getElement().addEventListener("keydown", event -> find(email)).setFilter("event.key === 'Enter'");
        return styled(
                new Div(styled(new Div(Pages.label(text("personal.email"), email), email), "veld"), find), "formulier");
    }

    private void find(Input email) {
        found.removeAll();
        Subject subject = desk.find(email.getValue());
        Map<String, List<?>> kept = subject.email().isEmpty() ? Map.of() : desk.export(subject);
        if (kept.isEmpty()) {
            boolean whole = WHOLE_ADDRESS.matcher(subject.email()).matches();
            say(whole ? text("personal.nothing", subject.email()) : text("personal.no-address"));
        } else {
            message.setVisible(false);
            show(subject, kept);
        }
    }

    private void show(Subject subject, Map<String, List<?>> kept) {
        found.add(new H2(text("personal.found", subject.email())), counted(desk.counts(kept)), download(kept));
        if (subject.account() != null && subject.account().isStaff()) {
            found.add(new Paragraph(text("personal.employee")));
        } else {
            found.add(erasing(subject));
        }
    }

    private static UnorderedList counted(Map<String, Integer> counts) {
        UnorderedList list = new UnorderedList();
        counts.forEach((what, number) -> list.add(new ListItem(text("personal.count." + what, number))));
        return list;
    }

    private static Anchor download(Map<String, List<?>> kept) {
        byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept);
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(json), "persoonsgegevens.json", "application/json", json.length));
        return styled(new Anchor(handler, text("personal.download")), "knop", "knop-stil");
    }

    private Div erasing(Subject subject) {
        Input again = field("nogmaals");
        NativeButton erase = styled(
                new NativeButton(text("personal.erase"), event -> erase(subject, again.getValue())),
                "knop",
                "knop-stil");
        return styled(
                new Div(
                        new H2(text("personal.erase")),
                        new Paragraph(text("personal.erase.what")),
                        styled(new Div(Pages.label(text("personal.again"), again), again), "veld"),
                        erase),
                "formulier");
    }

    private void erase(Subject subject, String again) {
        if (!again.strip().equalsIgnoreCase(subject.email())) {
            say(text("personal.differs"));
            return;
        }
        try {
            Map<String, Integer> erased = desk.erase(desk.find(subject.email()));
            found.removeAll();
            found.add(
                    new H2(text("personal.erased.what", subject.email())),
                    counted(erased),
                    styled(new Paragraph(text("personal.untied")), "klein"));
            say(text("personal.erased", subject.email()));
        } catch (EmployeeNotErasedException e) {
            say(text("personal.employee"));
        }
    }

    private void say(String words) {
        message.setText(words);
        message.setVisible(true);
    }

    private static Input field(String name) {
        Input field = new Input(ValueChangeMode.EAGER);
        field.setId("persoon-" + name);
        field.getElement().setAttribute("type", "email").setAttribute("autocomplete", "off");
        return field;
    }
}
