package nl.buro3.productentool.sales.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import nl.buro3.productentool.account.proof.CodeDoor;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.sales.quote.QuoteSteps.Place;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.detail.Signer;
import nl.buro3.productentool.sales.quote.draft.QuoteProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quotes for who has no account: the link in the mail opens with a code that is sent to the address that the quote was made
 * for. Whoever guesses gets the answers that whoever has a link gets, until they have the code.
 *
 * @see <a href="../../../../../../../../docs/decisions/0023-quotes.md">Decision 23</a>
 */
@Service
@Transactional
public class ProspectQuotes {

    /** Where the own links of quotes begin. */
    public static final String PATH = "/offerte/";

    private static final String KIND = "offerte";

    private final Quotes quotes;
    private final QuoteDoors doors;
    private final QuoteReading reading;
    private final QuoteSteps steps;
    private final QuoteLetters letters;
    private final QuoteReaders readers;
    private final CodeDoor codes;
    private final QuoteProperties properties;
    private final Clock clock;

    ProspectQuotes(
            Quotes quotes,
            QuoteDoors doors,
            QuoteReading reading,
            QuoteSteps steps,
            QuoteLetters letters,
            QuoteReaders readers,
            CodeDoor codes,
            QuoteProperties properties,
            Clock clock) {
        this.quotes = quotes;
        this.doors = doors;
        this.reading = reading;
        this.steps = steps;
        this.letters = letters;
        this.readers = readers;
        this.codes = codes;
        this.properties = properties;
        this.clock = clock;
    }

    /** Sends a new code, where there is such a link; too many from one sender or to one quote are left out. Says neither. */
    public void sendCode(String token, Network sender) {
        if (codes.maySend(token, sender)) {
            doors.code(token)
                    .ifPresent(code -> doors.behind(token)
                            .flatMap(quotes::findById)
                            .filter(readers::mayOpen)
                            .ifPresent(quote -> letters.code(quote, code)));
        }
    }

    /** A pass for the browser that typed the right code; empty for any other. */
    public Optional<String> enter(String token, String code, Network sender) {
        return codes.tried(code, sender)
                .flatMap(typed -> doors.open(token, typed))
                .map(quote -> codes.pass(KIND, quote, token));
    }

    /**
     * A quote behind a link.
     *
     * @param replaced the number of the version for which the link was made, where a newer one stands in its place; or null
     */
    public record Opened(QuoteDetails quote, @Nullable String replaced) {}

    /**
     * The quote behind a link, for the browser with its pass; that it was opened is noted once. The link of a version that
     * was replaced leads on to the newest that went to the same address.
     *
     * @param looking whether it is the customer who opens it
     */
    public Optional<Opened> open(String token, String pass, boolean looking) {
        return admitted(token, pass).map(door -> {
            Quote quote = newest(door);
            if (looking) {
                steps.see(quote, signer(quote));
            }
            return new Opened(reading.readable(quote), quote.id() == door.id() ? null : door.number());
        });
    }

    private Quote newest(Quote door) {
        List<Long> later = door.state() == QuoteState.REPLACED
                ? quotes.later(door.series(), door.edition(), door.customer().email(), Limit.of(1))
                : List.of();
        return later.stream()
                .flatMap(id -> quotes.forChange(id).stream())
                .filter(readers::mayOpen)
                .findFirst()
                .orElse(door);
    }

    /**
     * As {@link CustomerQuotes#accept}.
     *
     * @param number of the version that was looked at
     */
    public void accept(String token, String pass, String number, Agreement agreement, String origin) {
        Quote quote = mine(token, pass, number);
        steps.accept(quote, signer(quote), agreement, place(token, origin));
    }

    /** As {@link CustomerQuotes#decline}, of the version that was looked at. */
    public void decline(String token, String pass, String number, String reason, String origin) {
        Quote quote = mine(token, pass, number);
        steps.decline(quote, signer(quote), reason, place(token, origin));
    }

    /** As {@link CustomerQuotes#ask}. */
    public void ask(String token, String pass, String handle, String question, String origin) {
        Quote quote = mine(token, pass);
        steps.ask(quote, signer(quote), handle, question, place(token, origin));
    }

    /** As {@link CustomerQuotes#askAgain}. */
    public void askAgain(String token, String pass, String origin) {
        Quote quote = mine(token, pass);
        steps.askAgain(
                quote, signer(quote), LocalDate.now(clock).plusDays(properties.validDays()), place(token, origin));
    }

    private Quote mine(String token, String pass) {
        return admitted(token, pass)
                .map(this::newest)
                .orElseThrow(() -> new NoSuchElementException("no quote behind this link"));
    }

    /** Nobody decides about a version that they did not read. */
    private Quote mine(String token, String pass, String number) {
        Quote quote = mine(token, pass);
        if (!quote.number().equals(number)) {
            throw new RefusedStepException(Reason.STATE);
        }
        return quote;
    }

    /** The quote that a link was made for; a pass is for one link, and for a while. */
    private Optional<Quote> admitted(String token, String pass) {
        OptionalLong admitted = codes.admitted(KIND, token, pass);
        return admitted.isEmpty()
                ? Optional.empty()
                : doors.behind(token)
                        .filter(quote -> quote == admitted.getAsLong())
                        .flatMap(quotes::forChange)
                        .filter(readers::mayOpen);
    }

    private static Signer signer(Quote quote) {
        return new Signer(null, quote.customer().contact(), quote.customer().email());
    }

    private static Place place(String token, String origin) {
        return new Place(origin + PATH + token, origin);
    }
}
