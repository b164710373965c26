package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ManagedPerson;

/** People who can log in, each with what can be done with the account. Keeping somebody out is asked twice. */
class PeopleList extends UnorderedList {

    private final transient Steps steps;

    PeopleList(Steps steps) {
        this.steps = steps;
        addClassNames("kaartregels");
    }

    /** What can be done with an account. */
    interface Steps {

        void inviteAgain(Account account);

        void disable(Account account);

        void enable(Account account);
    }

    void show(List<ManagedPerson> people) {
        removeAll();
        people.forEach(person -> add(new Line(person)));
    }

    private final class Line extends ListItem {

        private final transient ManagedPerson person;
        private final Div actions = styled(new Div(), "acties");

        private Line(ManagedPerson person) {
            this.person = person;
            Account account = person.account();
            Div what = styled(new Div(words(account.name(), "persoon-naam")), "kaartregel-tekst");
            String role = account.isStaff() ? " · " + text("account.role." + account.role()) : "";
            what.add(words(account.email() + role, "klein"));
            addClassNames("kaartregel");
            if (!person.enabled()) {
                what.add(words(text("people.disabled"), "staat", "staat-zonder"));
            }
            add(what, actions);
            offer();
        }

        private void offer() {
            actions.removeAll();
            if (!person.enabled()) {
                actions.add(button("people.enable", () -> steps.enable(person.account())));
                return;
            }
            actions.add(button("people.again", () -> steps.inviteAgain(person.account())));
            boolean own = Accounts.current()
                    .filter(account -> account.id() == person.account().id())
                    .isPresent();
            if (!own) {
                actions.add(button("people.disable", this::ask));
            }
        }

        private void ask() {
            actions.removeAll();
            NativeButton no = button("people.disable.no", this::offer);
            actions.add(words(text("people.disable.sure"), "klein"));
            actions.add(button("people.disable.yes", () -> steps.disable(person.account())), no);
            no.focus();
        }

        private NativeButton button(String key, Runnable action) {
            NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "deelknop");
            button.setAriaLabel(text(key) + ": " + person.account().name());
            return button;
        }
    }
}
