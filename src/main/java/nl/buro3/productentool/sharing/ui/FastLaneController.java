package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.TypedPart;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.LinkTerms;
import nl.buro3.productentool.sharing.RefusedLinkException;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import nl.buro3.productentool.sharing.ui.FastLaneEntry.Found;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the employees' fast lane asks for: the cards that fit some letters and what else other modules find by them, and the
 * link of a card. Who types a name behind "voor" makes a link for whoever that is.
 */
@RestController
@RequestMapping("/beheer/snel")
@PreAuthorize("hasRole('EMPLOYEE')")
class FastLaneController {

    private static final int MOST = 8;

    /** A card, and behind it for whom its link is. */
    private static final Pattern FOR = Pattern.compile("(.*\\S)\\s+(?:voor|for)\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    private final ProductSearch search;
    private final Catalog catalog;
    private final ShareLinks links;
    private final Accounts accounts;
    private final List<FastLaneEntry> entries;

    FastLaneController(
            ProductSearch search, Catalog catalog, ShareLinks links, Accounts accounts, List<FastLaneEntry> entries) {
        this.accounts = accounts;
        this.entries = entries;
        this.search = search;
        this.catalog = catalog;
        this.links = links;
    }

    /** The best cards for what was typed; for nothing typed those used before, then those the employee shared last. */
    @GetMapping
    Cards cards(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "gebruikt", defaultValue = "") List<String> used,
            Locale language) {
        String typed = q.strip();
        if (typed.length() > ProductQuery.LONGEST_TEXT) {
            throw problem(HttpStatus.BAD_REQUEST, "fast.too-long", language, ProductQuery.LONGEST_TEXT);
        }
        Matcher named = FOR.matcher(typed);
        String whom = named.matches() ? named.group(2) : "";
        String wanted = named.matches() ? named.group(1) : typed;
        List<CardSummary> cards = typed.isEmpty() ? lately(used) : typed.startsWith("+") ? List.of() : find(wanted);
        return new Cards(
                cards.stream().map(card -> Card.of(card, wanted, language)).toList(),
                typed.isEmpty() || !whom.isEmpty() ? List.of() : besides(typed, language),
                whom);
    }

    private List<Found> besides(String typed, Locale language) {
        return entries.stream()
                .flatMap(entry -> entry.find(typed, language).stream())
                .limit(MOST)
                .toList();
    }

    /**
     * A link to a card: the employee's own for anyone, or a new one for somebody.
     *
     * @param whom the name of a person or a company; empty for anyone
     */
    @PlainForm
    @PostMapping("/{slug}")
    Shared share(
            @PathVariable String slug,
            @RequestParam(name = "voor", defaultValue = "") String whom,
            Locale language,
            HttpServletRequest request) {
        if (!SameOrigin.sent(request)) {
            throw problem(HttpStatus.FORBIDDEN, "fast.foreign", language);
        }
        CardSummary card =
                catalog.card(slug).orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "fast.unknown", language));
        SharedLink link = whom.isBlank() ? links.forAnyone(card.id()) : traced(card, whom.strip(), language);
        return new Shared(Pages.origin(request) + link.path());
    }

    private SharedLink traced(CardSummary card, String whom, Locale language) {
        Long customer = accounts.customerNamed(whom).map(OrganisationRef::id).orElse(null);
        try {
            return links.create(List.of(card.id()), new LinkPurpose(whom, null, customer), LinkTerms.NONE);
        } catch (ConstraintViolationException | RefusedLinkException e) {
            throw problem(HttpStatus.BAD_REQUEST, "fast.whom", language);
        }
    }

    /** As they are: what customers are shown first or not at all is no matter here. */
    private List<CardSummary> find(String typed) {
        return search.inNaturalOrder(ProductQuery.forText(typed, MOST)).hits().stream()
                .map(Hit::card)
                .toList();
    }

    private List<CardSummary> lately(List<String> used) {
        Stream<String> slugs =
                catalog.cardsInOrder(links.sharedLast(MOST)).stream().map(CardSummary::slug);
        return Stream.concat(used.stream().limit(MOST), slugs)
                .distinct()
                .flatMap(slug -> catalog.card(slug).stream())
                .limit(MOST)
                .toList();
    }

    private static ErrorResponseException problem(HttpStatus status, String words, Locale language, Object... in) {
        ErrorResponseException problem = new ErrorResponseException(status);
        problem.setTitle(text(Texts.supported(language), words + ".title"));
        problem.setDetail(text(Texts.supported(language), words + ".text", in));
        return problem;
    }

    /**
     * What was found.
     *
     * @param cards best first
     * @param entries what other modules found
     * @param whom for whom a link is made; empty for anyone
     */
    record Cards(List<Card> cards, List<Found> entries, String whom) {}

    /**
     * A card to choose.
     *
     * @param marked the name as HTML, with {@code <mark>} around what was typed
     * @param category the name of its main category
     * @param price in words
     * @param url its page
     * @param edit where it is edited
     */
    record Card(String slug, String name, String marked, String category, String price, String url, String edit) {

        private static Card of(CardSummary card, String typed, Locale language) {
            return new Card(
                    card.slug(),
                    card.name(),
                    TypedPart.marked(card.name(), typed),
                    card.category().mainName(),
                    card.price().wordsInFull(Texts.supported(language)),
                    card.url(),
                    ProductNavigation.edit(card.slug()));
        }
    }

    /** @param link the whole address, to be handed out */
    record Shared(String link) {}
}
