package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Section;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.NoSuchElementException;
import java.util.function.Function;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.Invitation;
import nl.buro3.productentool.account.LastManagerException;
import nl.buro3.productentool.account.OwnAccountException;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.Notice;

/** The form to add somebody, what became of it, and the link that was made for somebody last. */
class InviteSection extends Section {

    private final transient Function<PersonForm, Invitation> invite;
    private final transient Runnable refresh;
    private final Notice notice = new Notice();
    private final InvitationNotice link = new InvitationNotice();
    private final PersonForm form;

    /**
     * An empty form.
     *
     * @param subject under which the browser keeps what is typed, for the agency's own people {@code collega/…}
     * @param refresh shows the people as they are now
     */
    InviteSection(String subject, Function<PersonForm, Invitation> invite, Runnable refresh) {
        this.invite = invite;
        this.refresh = refresh;
        this.form = new PersonForm(subject.startsWith("collega/"), subject, this::add);
        add(notice, link, form);
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
            String name = invitation.account().name();
            notice.tell(text(invitation.address().isEmpty() ? "members.joined" : "people.added", name));
            link.show(invitation);
        });
    }

    /** Carries out a change of somebody, and says that it was done or why it was not; what was typed stays then. */
    boolean change(Runnable change, String done) {
        return attempt(() -> {
            change.run();
            notice.done(done);
        });
    }

    private boolean attempt(Runnable change) {
        link.forget();
        try {
            change.run();
            refresh.run();
            return true;
        } catch (ConstraintViolationException e) {
            form.complain(isWrong(e, "name"), isWrong(e, "email"), isWrong(e, "phone"));
            notice.failed(text("form.incomplete"));
        } catch (AddressTakenException e) {
            form.taken();
            notice.failed(text("form.incomplete"));
        } catch (LastManagerException e) {
            notice.failed(text("members.last"));
        } catch (OwnAccountException e) {
            notice.failed(text("people.own"));
        } catch (NoSuchElementException e) {
            refresh.run();
            notice.failed(text("people.gone"));
        }
        return false;
    }

    static boolean isWrong(ConstraintViolationException wrong, String part) {
        return wrong.getConstraintViolations().stream()
                .map(ConstraintViolation::getPropertyPath)
                .anyMatch(path -> path.toString().endsWith("." + part));
    }
}
