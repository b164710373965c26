package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import nl.buro3.productentool.account.device.Device;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Moments;

/** Where one is logged in, and ends it elsewhere. */
class DevicesSection extends Section {

    static final String ID = "apparaat";

    private final transient Clock clock;

    DevicesSection(List<Device> devices, Clock clock) {
        this.clock = clock;
        UnorderedList list = styled(new UnorderedList(), "accountregels");
        devices.forEach(device -> list.add(line(device)));
        add(new H2(text("devices.title")), styled(new Paragraph(text("devices.intro")), "klein"), list);
        if (devices.stream().anyMatch(device -> !device.isThis())) {
            add(AccountForms.form(
                    AccountController.OTHERS, AccountForms.send(text("devices.others.end"), "knop-stil")));
        }
    }

    private ListItem line(Device device) {
        String name = device.kind().words(Texts.currentLanguage());
        Div what = styled(new Div(words(name, "accountregel-naam")), "accountregel-tekst");
        if (device.isThis()) {
            what.add(words(text("devices.this"), "accountregel-hier"));
        }
        String since = Moments.moment(device.createdAt(), clock);
        what.add(words(text(device.passkey() ? "devices.since.passkey" : "devices.since", since), "klein"));
        what.add(words(text("devices.seen", Moments.moment(device.seenAt(), clock)), "klein"));
        ListItem line = styled(new ListItem(what), "accountregel");
        if (!device.isThis()) {
            line.add(ending(device, name, since));
        }
        return line;
    }

    private static HtmlContainer ending(Device device, String name, String since) {
        NativeButton end = AccountForms.send(text("devices.end"), "knop-stil");
        end.setAriaLabel(text("devices.end.which", name, since));
        return AccountForms.form(AccountController.DEVICE, sent(ID, String.valueOf(device.id())), end);
    }
}
