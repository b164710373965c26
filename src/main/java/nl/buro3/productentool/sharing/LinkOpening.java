package nl.buro3.productentool.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.account.proof.CodeDoor;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.OfferedCard;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.OpaqueToken;
import nl.buro3.productentool.common.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What anyone does who holds a link: open it, by a code where it asks for one. Who guesses links learns nothing by it, and
 * is not answered any more after a while; who holds one is answered all the same, wherever they are.
 */
@Service
public class LinkOpening {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final String KIND = "deellink";

    private final ShareLinkRepository links;
    private final LinkRules rules;
    private final LinkLetters letters;
    private final GuessedTokens guesses;
    private final CodeDoor codes;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LinkOpening(
            ShareLinkRepository links,
            LinkRules rules,
            LinkLetters letters,
            GuessedTokens guesses,
            CodeDoor codes,
            Catalog catalog,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.rules = rules;
        this.letters = letters;
        this.guesses = guesses;
        this.codes = codes;
        this.catalog = catalog;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Opens a link. Who listens is told that it was asked for, outside of any transaction: whatever becomes of that, the
     * reader is led on.
     *
     * @param pass what the browser got when it typed the right code; empty for none
     */
    public LinkAnswer open(String token, String pass, Network sender) {
        if (!isSafeToAnswer(token, sender)) {
            return new LinkAnswer.TooMany();
        }
        LinkAnswer answer = Objects.requireNonNull(transaction.execute(status -> answer(token, pass)));
        switch (answer) {
            case LinkAnswer.ToCard card -> tell(card.link());
            case LinkAnswer.ToPage page -> tell(page.link());
            case LinkAnswer.Unknown unknown -> {
                if (guesses.areTooMany(sender)) {
                    return new LinkAnswer.TooMany();
                }
                guesses.missed(sender);
            }
            case LinkAnswer.AsksCode asks -> {}
            case LinkAnswer.Ended ended -> {}
            case LinkAnswer.TooMany many -> {}
        }
        return answer;
    }

    /** The tokens of before have fewer signs: those are not looked for where many were guessed. */
    private boolean isSafeToAnswer(String token, Network sender) {
        return token.length() >= OpaqueToken.LENGTH || !guesses.areTooMany(sender);
    }

    private void tell(SharedLink link) {
        events.publishEvent(new LinkFetched(link.id(), link.productId(), clock.instant()));
    }

    private LinkAnswer answer(String token, String pass) {
        Optional<ShareLink> meant = meant(token);
        if (meant.isEmpty()) {
            return new LinkAnswer.Unknown();
        }
        ShareLink link = meant.get();
        if (!rules.leads(link)) {
            return new LinkAnswer.Ended(new EndedLink(contact(link).orElse(null)));
        }
        return link.asksCode() && !isAdmitted(link, token, pass)
                ? new LinkAnswer.AsksCode(link.terms().language())
                : shown(link.link(token), link);
    }

    private boolean isAdmitted(ShareLink link, String token, String pass) {
        OptionalLong admitted = codes.admitted(KIND, token, pass);
        return admitted.isPresent() && admitted.getAsLong() == link.id();
    }

    private LinkAnswer shown(SharedLink link, ShareLink stored) {
        List<CardSummary> cards = cards(link);
        if (!link.hasPage()) {
            return new LinkAnswer.ToCard(link, cards.getFirst());
        }
        Optional<SpecialistCard> contact = contact(stored);
        String sender = links.nameOf(stored.keeper()).orElse("");
        SpecialistCard face = contact.filter(card -> links.addressOf(stored.keeper())
                        .filter(address -> address.equalsIgnoreCase(card.email()))
                        .isPresent())
                .orElse(null);
        return new LinkAnswer.ToPage(link, cards, sender, face, contact.orElse(null));
    }

    /** Those that can be had; where that is none, those that readers can still see. */
    private List<CardSummary> cards(SharedLink link) {
        Map<Long, OfferedCard> known = catalog.offered(link.products());
        List<OfferedCard> shown = link.products().stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList();
        List<OfferedCard> offered =
                shown.stream().filter(OfferedCard::isOffered).toList();
        return (offered.isEmpty() ? shown : offered)
                .stream().map(OfferedCard::card).toList();
    }

    /** Who is asked about a link: whose it is if they answer for products, and else who answers for its first card. */
    private Optional<SpecialistCard> contact(ShareLink link) {
        return catalog.contact(
                link.products().getFirst(), links.addressOf(link.keeper()).orElse(""));
    }

    /** Sends a new code, where there is such a link that asks for one; too many are left out. Says neither. */
    public void sendCode(String token, Network sender) {
        if (!isSafeToAnswer(token, sender) || !codes.maySend(token, sender)) {
            return;
        }
        transaction.executeWithoutResult(status -> meant(token)
                .filter(link -> link.asksCode() && rules.leads(link))
                .flatMap(link -> links.forChange(link.id()))
                .ifPresent(link -> letters.code(link.terms(), link.nextCode(clock.instant()))));
    }

    /** A pass for the browser that typed the right code; empty for any other. */
    public Optional<String> enter(String token, String typed, Network sender) {
        if (!isSafeToAnswer(token, sender)) {
            return Optional.empty();
        }
        return codes.tried(typed, sender)
                .flatMap(code -> Objects.requireNonNull(transaction.execute(status -> meant(token)
                        .filter(link -> link.asksCode() && rules.leads(link))
                        .flatMap(link -> links.forChange(link.id()))
                        .filter(link -> link.opensBy(code, clock.instant()))
                        .map(link -> codes.pass(KIND, link.id(), token)))));
    }

    /** The link with this token, in capitals or not where that can mean only one. */
    private Optional<ShareLink> meant(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return links.findByTokenHash(Sha256.hex(token)).or(() -> {
            List<ShareLink> alike = links.findByFoldedHash(Sha256.hex(ShareLink.fold(token)));
            return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
        });
    }
}
