package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
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
import nl.buro3.productentool.account.passkey.Passkey;
import nl.buro3.productentool.account.passkey.Passkeys;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.common.ui.Moments;

/** Where one keeps one's passkeys. */
class PasskeySection extends Section {

    static final String ID = "passkey";
    static final String LABEL = "naam";

    private final transient Clock clock;

    /** @param making where a new one is made, or what comes before that */
    PasskeySection(List<Passkey> passkeys, Component making, Clock clock) {
        this.clock = clock;
        setId("passkeys");
        add(new H2(text("passkeys.title")), styled(new Paragraph(text("passkeys.intro")), "klein"));
        if (!passkeys.isEmpty()) {
            UnorderedList list = styled(new UnorderedList(), "accountregels");
            passkeys.forEach(passkey -> list.add(line(passkey)));
            add(list);
        }
        add(making);
    }

    private ListItem line(Passkey passkey) {
        Div what = styled(new Div(words(passkey.label(), "accountregel-naam")), "accountregel-tekst");
        what.add(words(text("passkeys.since", Moments.moment(passkey.createdAt(), clock)), "klein"));
        boolean isUsed = passkey.lastUsedAt().isAfter(passkey.createdAt());
        what.add(words(
                isUsed ? text("passkeys.used", Moments.moment(passkey.lastUsedAt(), clock)) : text("passkeys.unused"),
                "klein"));
        NativeButton remove = AccountForms.send(text("passkeys.remove"), "knop-stil");
        remove.setAriaLabel(text("passkeys.remove.which", passkey.label()));
        HtmlContainer removing = AccountForms.form(PasskeyController.REMOVE, sent(ID, passkey.id()), remove);
        return styled(new ListItem(what, removing, renaming(passkey)), "accountregel");
    }

    /** Folded, since it is seldom done. */
    private static HtmlContainer renaming(Passkey passkey) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.add(words(text("passkeys.rename")), hidden(" " + passkey.label()));
        HtmlContainer input = new HtmlContainer("input");
        input.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", LABEL)
                .setAttribute("maxlength", String.valueOf(Passkeys.LONGEST_LABEL))
                .setAttribute("aria-label", text("passkeys.name"))
                .setAttribute("value", passkey.label());
        HtmlContainer form = AccountForms.form(
                PasskeyController.NAME,
                sent(ID, passkey.id()),
                styled(new Div(input), "veld"),
                AccountForms.send(text("passkeys.rename.send"), "knop-stil"));
        return styled(new HtmlContainer("details", summary, form), "accountregel-meer");
    }
}
