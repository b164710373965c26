package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.Invitation;
import nl.buro3.productentool.account.ManagedPerson;
import nl.buro3.productentool.account.OwnAccountException;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.Notice;

/** Some people with their accounts, the form to add one, and the link that was made for one of them last. */
class PeopleSection extends Section implements PeopleList.Steps {

    private final transient AccountDesk desk;
    private final transient Supplier<List<ManagedPerson>> people;
    private final transient Function<PersonForm, Invitation> invite;
    private final Notice notice = new Notice();
    private final InvitationNotice link = new InvitationNotice();
    private final PeopleList list = new PeopleList(this);
    private final PersonForm form;

    /**
     * Shows them.
     *
     * @param subject under which the browser keeps what is typed, for the agency's own people {@code collega/…}
     */
    PeopleSection(
            AccountDesk desk,
            String subject,
            Supplier<List<ManagedPerson>> people,
            Function<PersonForm, Invitation> invite) {
        this.desk = desk;
        this.people = people;
        this.invite = invite;
        this.form = new PersonForm(subject.startsWith("collega/"), subject, this::add);
        add(notice, link, list, new H3(text("people.new")), form);
        list.show(people.get());
    }

    FormDraft draft() {
        return form.draft();
    }

    boolean submit() {
        return form.submit();
    }

    private boolean add(PersonForm typed) {
        return attempt(() -> {
            Invitation invitation = invite.apply(typed);
            list.show(people.get());
            notice.tell(text("people.added", invitation.account().name()));
            link.show(invitation);
        });
    }

    @Override
    public void inviteAgain(Account account) {
        attempt(() -> {
            notice.clear();
            link.show(desk.inviteAgain(account.id()));
        });
    }

    @Override
    public void disable(Account account) {
        attempt(() -> {
            desk.disable(account.id());
            list.show(people.get());
            notice.done(text("people.disabled.done", account.name()));
        });
    }

    @Override
    public void enable(Account account) {
        attempt(() -> {
            desk.enable(account.id());
            list.show(people.get());
            notice.done(text("people.enabled.done", account.name()));
        });
    }

    /** Carries out a change, and says why when it fails; what was typed stays then. */
    private boolean attempt(Runnable change) {
        link.forget();
        try {
            change.run();
            return true;
        } catch (ConstraintViolationException e) {
            form.complain(isWrong(e, "name"), isWrong(e, "email"));
            notice.failed(text("form.incomplete"));
        } catch (AddressTakenException e) {
            form.taken();
            notice.failed(text("form.incomplete"));
        } catch (OwnAccountException e) {
            notice.failed(text("people.own"));
        } catch (NoSuchElementException e) {
            list.show(people.get());
            notice.failed(text("people.gone"));
        }
        return false;
    }

    private static boolean isWrong(ConstraintViolationException wrong, String part) {
        return wrong.getConstraintViolations().stream()
                .map(ConstraintViolation::getPropertyPath)
                .anyMatch(path -> path.toString().endsWith("." + part));
    }
}
