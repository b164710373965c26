package nl.buro3.productentool.sales.quote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.quote.content.AskedLine;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.detail.Signer;
import nl.buro3.productentool.sales.quote.draft.CardLines;
import nl.buro3.productentool.sales.quote.draft.QuoteLimits;
import nl.buro3.productentool.sales.quote.draft.QuoteNumbers;
import nl.buro3.productentool.sales.quote.draft.QuoteProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a quote of what a customer asks for: one for each form, and one for each wish that is waited for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuoteAsking {

    /** Within this time the same wish is one, as long as nothing was sent for it. */
    private static final Duration ONCE = Duration.ofDays(1);

    /** A subject names so many cards. */
    private static final int NAMED = 3;

    private final Quotes quotes;
    private final QuoteSteps steps;
    private final QuoteLetters letters;
    private final QuoteTrail trail;
    private final QuoteLimits limits;
    private final QuoteNumbers numbers;
    private final CardLines cards;
    private final Bundles bundles;
    private final QuoteProperties properties;
    private final Clock clock;

    QuoteAsking(
            Quotes quotes,
            QuoteSteps steps,
            QuoteLetters letters,
            QuoteTrail trail,
            QuoteLimits limits,
            QuoteNumbers numbers,
            CardLines cards,
            Bundles bundles,
            QuoteProperties properties,
            Clock clock) {
        this.quotes = quotes;
        this.steps = steps;
        this.letters = letters;
        this.trail = trail;
        this.limits = limits;
        this.numbers = numbers;
        this.cards = cards;
        this.bundles = bundles;
        this.properties = properties;
        this.clock = clock;
    }

    /** Lines to make a quote of, and the bundle that they are all of; null for some of them beside an order. */
    private record Wish(List<BundleLine> lines, @Nullable Long bundle) {}

    /** The form with which it is asked, and for which bundle. */
    private record Sent(UUID form, @Nullable Long bundle) {}

    /** How letters lead back, and the language of who asks. */
    record Way(String origin, Locale language) {}

    /** As {@link CustomerQuotes#askFor}; while one is made, no other is. */
    String askFor(Account account, long bundle, UUID form, Way way) {
        Wish wish = new Wish(bundles.lines(bundle), bundle);
        return askFor(account, wish, form, way, () -> limits.countQuote(signer(account)));
    }

    /** As {@link CustomerQuotes#askBesides}: whoever orders may ask as often. */
    String askBesides(Account account, List<BundleLine> chosen, UUID form, Way way) {
        return askFor(account, new Wish(chosen, null), form, way, () -> {});
    }

    private String askFor(Account account, Wish wish, UUID form, Way way, Runnable bound) {
        numbers.hold();
        return quotes.findByAskedByIdAndFormKey(account.id(), form)
                .map(Quote::number)
                .orElseGet(() -> {
                    QuoteContent content = asked(account, lines(wish.lines()), way.language());
                    return waitedFor(account, content)
                            .orElseGet(() -> ask(account, content, new Sent(form, wish.bundle()), way, bound));
                });
    }

    private List<LineContent> lines(List<BundleLine> chosen) {
        List<LineContent> lines = cards.of(chosen);
        if (lines.isEmpty() || lines.size() > QuoteContent.MOST_LINES) {
            throw new NoSuchElementException("nothing to make a quote of");
        }
        return lines;
    }

    private String ask(Account account, QuoteContent content, Sent sent, Way way, Runnable bound) {
        Signer me = signer(account);
        bound.run();
        Instant now = clock.instant();
        Quote quote = new Quote(numbers.next(), 1, null, content, now).askedFor(account.id(), now);
        quote.askedBy(sent.form(), sent.bundle());
        Quote stored = quotes.saveAndFlush(quote);
        steps.tellAsked(stored, me, way.origin());
        return stored.number();
    }

    /** As {@link CustomerQuotes#retract}. */
    void retract(Quote quote, Signer by, String origin) {
        if (!quote.isWaitedFor()) {
            throw new RefusedStepException(Reason.STATE);
        }
        QuoteState before = quote.state();
        quote.withdraw("", clock.instant());
        letters.retracted(quote, by, origin);
        trail.moved("withdrawn", quote, before);
    }

    /** What it is about: the names of its first cards. */
    static String subject(List<LineContent> lines, Locale language) {
        List<String> names = lines.stream()
                .filter(line -> line.product() != null)
                .map(LineContent::title)
                .distinct()
                .toList();
        String first = String.join(", ", names.subList(0, Math.min(names.size(), NAMED)));
        String subject = names.size() > NAMED
                ? Texts.text(language, "quote.asked.subject.more", first, names.size() - NAMED)
                : first;
        return subject.substring(0, Math.min(subject.length(), QuoteContent.LONGEST_SUBJECT));
    }

    /** The number of a quote that the same person asked for, and waits for: another tab, or the page loaded anew. */
    private Optional<String> waitedFor(Account account, QuoteContent content) {
        List<AskedLine> wanted = content.lines().stream().map(AskedLine::of).toList();
        return quotes.askedSince(account.id(), clock.instant().minus(ONCE)).stream()
                .filter(quote -> quote.asked().lines().stream()
                        .map(AskedLine::of)
                        .toList()
                        .equals(wanted))
                .filter(quote -> quote.isForSameOrganisation(content.customer()))
                .map(Quote::number)
                .findFirst();
    }

    private QuoteContent asked(Account account, List<LineContent> lines, Locale language) {
        OrganisationRef own = account.organisation();
        return new QuoteContent(
                new Customer(
                        own == null ? null : own.id(),
                        account.id(),
                        own == null ? "" : own.name(),
                        account.name(),
                        account.email(),
                        "",
                        "",
                        own == null ? "" : own.city()),
                language,
                subject(lines, language),
                "",
                properties.terms(language),
                LocalDate.now(clock).plusDays(properties.validDays()),
                lines);
    }

    static Signer signer(Account account) {
        return new Signer(account.id(), account.name(), account.email());
    }
}
