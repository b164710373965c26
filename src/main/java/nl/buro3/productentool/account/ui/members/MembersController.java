package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.account.ui.members.MembersNavigation.ASK;
import static nl.buro3.productentool.account.ui.members.MembersNavigation.ASKED;
import static nl.buro3.productentool.account.ui.members.MembersNavigation.PATH;
import static nl.buro3.productentool.account.ui.members.MembersNavigation.PEOPLE;
import static nl.buro3.productentool.account.ui.members.MembersNavigation.WAITING;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.LastManagerException;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.member.MemberInviting;
import nl.buro3.productentool.account.member.Members;
import nl.buro3.productentool.account.member.TooManyInvitationsException;
import nl.buro3.productentool.account.registration.OwnAdmissions;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.account.ui.members.MembersNavigation.Mistake;
import nl.buro3.productentool.account.ui.members.MembersNavigation.Step;
import nl.buro3.productentool.common.PlainName;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what a manager does with the people of their organisation. */
@Controller
class MembersController {

    private final Members members;
    private final MemberInviting inviting;
    private final OwnAdmissions admissions;

    MembersController(Members members, MemberInviting inviting, OwnAdmissions admissions) {
        this.members = members;
        this.inviting = inviting;
        this.admissions = admissions;
    }

    /** Who comes back to these addresses without a form sees the people. */
    @GetMapping({ASK, ASKED, WAITING, PEOPLE})
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(PATH);
    }

    @PlainForm
    @PostMapping(ASK)
    void ask(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        attempt(request, response, () -> {
            NewPerson person = new NewPerson(
                    field(request, MembersNavigation.NAME).strip(),
                    field(request, MembersNavigation.EMAIL).strip());
            mistake(person).ifPresent(wrong -> {
                throw new WrongFormException(wrong);
            });
            boolean manages = request.getParameter(MembersNavigation.MANAGES) != null;
            inviting.ask(person, manages, posting(request));
            return "gevraagd";
        });
    }

    private static Optional<Mistake> mistake(NewPerson person) {
        if (person.name().isEmpty()) {
            return Optional.of(Mistake.NAME);
        }
        if (!PlainName.Check.isPlain(person.name())) {
            return Optional.of(Mistake.NAME_ADDRESS);
        }
        return MailAddress.of(person.email()).isEmpty() ? Optional.of(Mistake.EMAIL) : Optional.empty();
    }

    @PlainForm
    @PostMapping(PEOPLE)
    void change(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Map<Step, LongConsumer> steps = Map.of(
                Step.MANAGER, person -> members.manage(person, true),
                Step.MEMBER, person -> members.manage(person, false),
                Step.OUT, members::remove);
        attempt(request, response, () -> taken(steps, request));
    }

    @PlainForm
    @PostMapping(ASKED)
    void asked(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Map<Step, LongConsumer> steps = Map.of(
                Step.AGAIN,
                invitation -> inviting.askAgain(invitation, posting(request)),
                Step.WITHDRAW,
                inviting::withdraw);
        attempt(request, response, () -> taken(steps, request));
    }

    @PlainForm
    @PostMapping(WAITING)
    void waiting(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Map<Step, LongConsumer> steps = Map.of(Step.APPROVE, admissions::approve, Step.DECLINE, admissions::decline);
        attempt(request, response, () -> taken(steps, request));
    }

    /** Takes the step that was sent, if it is one of these, with the one that it was sent for. */
    private static String taken(Map<Step, LongConsumer> steps, HttpServletRequest request) {
        long number = number(request);
        Step step = step(request);
        Optional.ofNullable(steps.get(step))
                .orElseThrow(() -> new NoSuchElementException("no step of this form"))
                .accept(number);
        return step.sent();
    }

    /** Carries out a change of the organisation that the form was made for, and shows what became of it. */
    private void attempt(HttpServletRequest request, HttpServletResponse response, Change change)
            throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Accounts.current().isEmpty()) {
            lead(response, LogInFirst.address(PATH));
        } else {
            Optional<Mistake> mistake = isForThem(request) ? made(change, response) : Optional.of(Mistake.OTHER);
            if (mistake.isPresent()) {
                request.getRequestDispatcher(PATH + "?" + MembersNavigation.MISTAKE + "=" + mistake.get())
                        .forward(request, response);
            }
        }
    }

    /** Somebody may have gone on for another organisation in another tab; a colleague of ours has none, and no way in. */
    private static boolean isForThem(HttpServletRequest request) {
        String handle = field(request, MembersNavigation.ORGANISATION);
        Optional<Account> who = Accounts.current();
        return who.map(Account::organisation)
                        .map(OrganisationRef::handle)
                        .filter(handle::equals)
                        .isPresent()
                || who.filter(Account::isStaff).isPresent();
    }

    private static Optional<Mistake> made(Change change, HttpServletResponse response) {
        try {
            lead(response, PATH + "?" + MembersNavigation.DONE + "=" + change.make());
            return Optional.empty();
        } catch (WrongFormException e) {
            return Optional.of(e.mistake());
        } catch (ConstraintViolationException e) {
            boolean isName = e.getConstraintViolations().stream()
                    .anyMatch(wrong -> wrong.getPropertyPath().toString().endsWith(".name"));
            return Optional.of(isName ? Mistake.NAME : Mistake.EMAIL);
        } catch (AddressTakenException e) {
            return Optional.of(Mistake.THERE);
        } catch (TooManyInvitationsException e) {
            return Optional.of(Mistake.MANY);
        } catch (LastManagerException e) {
            return Optional.of(Mistake.LAST);
        } catch (NoSuchElementException e) {
            return Optional.of(Mistake.GONE);
        }
    }

    private static void lead(HttpServletResponse response, String address) {
        SeeOther.at(address, response);
    }

    /** A letter without a link would ask nothing: where the portal does not know its own address, none goes out. */
    private static Posting posting(HttpServletRequest request) {
        String origin = Pages.knownOrigin(request).orElseThrow(() -> new WrongFormException(Mistake.NO_MAIL));
        return new Posting(origin, Texts.supported(Locale.forLanguageTag(field(request, MembersNavigation.LANGUAGE))));
    }

    private static long number(HttpServletRequest request) {
        String number = field(request, MembersNavigation.WHO);
        if (!number.matches("\\d{1,18}")) {
            throw new NoSuchElementException("no number");
        }
        return Long.parseLong(number);
    }

    private static Step step(HttpServletRequest request) {
        String sent = field(request, MembersNavigation.DO);
        return Arrays.stream(Step.values())
                .filter(step -> step.sent().equals(sent))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such step"));
    }

    private static String field(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return Objects.requireNonNullElse(value, "").replace("\0", "");
    }

    /** Says what was done. */
    private interface Change {

        String make();
    }

    /** What was typed cannot be taken. */
    private static final class WrongFormException extends RuntimeException {

        private final Mistake mistake;

        WrongFormException(Mistake mistake) {
            super("refused: " + mistake);
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }
}
