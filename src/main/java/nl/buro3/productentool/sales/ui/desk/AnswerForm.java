package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.sales.ownership.RequestDesk;
import nl.buro3.productentool.sales.ownership.RequestDesk.Asked;
import nl.buro3.productentool.sales.ownership.RequestKind;

/** With what an employee answers a request: words, and the day that a renewal or an end asks for. */
final class AnswerForm extends Div {

    private static final int A_YEAR = 12;

    private final transient Asked asked;
    private final transient RequestDesk desk;
    private final transient Clock clock;
    private final transient Doing doing;
    private final Notice notice;
    private final TextArea words = new TextArea(text("desk.request.words"));
    private final DayField day;

    /** Does something and says that it was done, or why not. */
    @FunctionalInterface
    interface Doing {
        void act(String done, Runnable action);
    }

    AnswerForm(Asked asked, Notice notice, Doing doing, RequestDesk desk, Clock clock) {
        this.asked = asked;
        this.notice = notice;
        this.doing = doing;
        this.desk = desk;
        this.clock = clock;
        this.day = new DayField("desk.request.day." + asked.request().kind());
        addClassName("beheer-formulier");
        words.setMaxLength(RequestDesk.LONGEST_ANSWER);
        words.setWidthFull();
        words.setManualValidation(true);
        day.show(proposed(LocalDate.now(clock)).orElse(null));
        day.setVisible(asked.request().kind() != RequestKind.CHANGE);
        Button grant = styled(new Button(text("desk.request.grant"), event -> grant()), "knop");
        Button decline = styled(new Button(text("desk.request.decline"), event -> decline()), "knop", "knop-stil");
        add(words, day, styled(new Div(grant, decline), "acties"));
        add(styled(new Paragraph(text("desk.request.then")), "klein"));
    }

    /**
     * A renewal goes on for a year, and what is stopped ends when it would have ended, or today; who wrote something may mean
     * another day where none was agreed.
     */
    private Optional<LocalDate> proposed(LocalDate today) {
        LocalDate agreed = asked.terms().period().until();
        boolean isRenewal = asked.request().kind() == RequestKind.RENEW;
        if (!asked.request().note().isEmpty() && (isRenewal || agreed == null)) {
            return Optional.empty();
        }
        LocalDate until = Objects.requireNonNullElse(agreed, today);
        return Optional.of(isRenewal ? until.plusMonths(A_YEAR) : until);
    }

    private void grant() {
        boolean isChange = asked.request().kind() == RequestKind.CHANGE;
        Optional<LocalDate> until = isChange
                ? Optional.empty()
                : day.day()
                        .filter(last ->
                                asked.request().mayLastUntil(last, asked.terms().period(), clock.getZone()));
        boolean isDay = day.check(
                isChange || until.isPresent(),
                "desk.request.wrong." + asked.request().kind());
        if (hasWords() && isDay) {
            doing.act(
                    "desk.request.granted",
                    () -> desk.grant(
                            asked.request().seen(), words.getValue(), until.orElse(null), DeskAddress.origin()));
        }
    }

    private void decline() {
        if (hasWords()) {
            doing.act(
                    "desk.request.declined",
                    () -> desk.decline(asked.request().seen(), words.getValue(), DeskAddress.origin()));
        }
    }

    private boolean hasWords() {
        boolean missing = words.getValue().isBlank();
        words.setErrorMessage(text("desk.request.words.missing"));
        words.setInvalid(missing);
        if (missing) {
            notice.failed(text("form.incomplete"));
        }
        return !missing;
    }
}
