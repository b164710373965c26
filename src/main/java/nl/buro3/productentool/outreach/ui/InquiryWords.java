package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.mail.OutboxDesk.Line;
import nl.buro3.productentool.outreach.InquiryState;
import nl.buro3.productentool.outreach.ReaderQuestion;
import nl.buro3.productentool.outreach.ReaderQuestion.Turned;
import org.jspecify.annotations.Nullable;

/** How it is said who has a question, how far it came and what became of its mail. */
final class InquiryWords {

    private InquiryWords() {}

    /** The day and time, in the language of the page. */
    static String moment(Instant at, Clock clock) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy, H:mm", currentLanguage())
                .format(at.atZone(clock.getZone()));
    }

    /** Whose it is. */
    static String owner(ReaderQuestion question) {
        Account owner = question.owner();
        return owner == null ? text("inbox.nobody") : owner.name();
    }

    /** The state as a mark. */
    static Span state(ReaderQuestion question) {
        InquiryState state = question.progress().state();
        String key = question.progress().overdue() ? "OVERDUE" : state.name();
        Span mark = words(text("inbox.state." + key), "staat");
        switch (state) {
            case NEW -> mark.addClassName(question.progress().overdue() ? "staat-te-laat" : "staat-zonder");
            case ANSWERED -> mark.addClassName("staat-actief");
            case CLOSED -> {}
        }
        return mark;
    }

    /** How it came into its state in sentences, each with when and by whom. */
    static String progress(ReaderQuestion question, Clock clock) {
        List<Turned> turns = question.progress().turns();
        return turns.isEmpty()
                ? text("inbox.progress.untouched")
                : turns.stream()
                        .map(turn -> text("inbox.progress." + turn.to(), moment(turn.at(), clock), name(turn.by())))
                        .collect(Collectors.joining(" "));
    }

    /** Who asks for what, as a heading. */
    static String title(ReaderQuestion question) {
        String key = "inbox.line." + question.kind();
        String sender = question.sender().name();
        return question.about().card() == null
                ? text(key + ".general", sender)
                : text(key, sender, question.about().name());
    }

    /** What became of the mail to the specialist. */
    static String delivery(ReaderQuestion question, Clock clock) {
        if (!question.delivery().written()) {
            return text(question.suspect() ? "inbox.mail.suspect" : "inbox.mail.none");
        }
        Line letter = question.delivery().letter();
        return letter == null ? text("inbox.mail.forgotten") : text("inbox.mail", letter.to(), letter(letter, clock));
    }

    /** How far a letter came. */
    static String letter(Line letter, Clock clock) {
        if (letter.sentAt() != null) {
            return text("outbox.sent", moment(letter.sentAt(), clock));
        }
        if (letter.hopeless()) {
            return text("outbox.hopeless", letter.problem());
        }
        return letter.attempts() == 0
                ? text("outbox.ready")
                : text("outbox.failed", letter.attempts(), moment(letter.dueAt(), clock), letter.problem());
    }

    private static String name(@Nullable Account who) {
        return who == null ? text("inbox.somebody") : who.name();
    }
}
