package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.buro3.productentool.account.Invitation;
import nl.buro3.productentool.common.ui.Toast;

/** Shows the link by which somebody chooses a password, once: it is stored nowhere. */
class InvitationNotice extends Section {

    InvitationNotice() {
        addClassNames("uitnodiging");
        setAriaLabel(text("people.link"));
        getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(Invitation invitation) {
        removeAll();
        setVisible(true);
        if (invitation.mailed()) {
            add(new Paragraph(text("members.mailed", invitation.account().email())));
        }
        if (invitation.address().isEmpty()) {
            setVisible(invitation.mailed());
            return;
        }
        NativeButton copy = styled(new NativeButton(text("people.link.copy"), event -> copy(invitation)), "knop");
        Div address = styled(new Div(), "link-tekst");
        address.getElement().executeJs("this.textContent = location.origin + $0", invitation.address());
        add(new Paragraph(text(
                invitation.mailed() ? "members.mailed.link" : "people.link.for",
                invitation.account().name(),
                invitation.account().email())));
        add(address, copy);
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
    }

    void forget() {
        removeAll();
        setVisible(false);
    }

    private void copy(Invitation invitation) {
        getUI().ifPresent(ui ->
                Toast.copy(ui, invitation.address(), text("people.link.copied"), text("people.link.yourself")));
    }
}
