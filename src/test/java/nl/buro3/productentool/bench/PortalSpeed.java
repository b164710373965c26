package nl.buro3.productentool.bench;

import static nl.buro3.productentool.bench.FigureFormat.milliseconds;

import java.util.Objects;
import java.util.SplittableRandom;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.search.Suggestions;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What only the portal is measured on: suggestions while one types, and how soon a change is found. */
final class PortalSpeed {

    private static final long SEED = 43;
    private static final int NAMES = 250;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final int CHANGES = 50;
    private static final long PATIENCE = 30_000_000_000L;
    private static final int LARGE = 100_000;

    private final PortalEngine portal;
    private final CardGenerator generator;
    private int changed;

    PortalSpeed(PortalEngine portal, CardGenerator generator) {
        this.portal = portal;
        this.generator = generator;
    }

    void measure(int cards, Report report) {
        Progress.say(FigureFormat.count(cards) + " cards: suggestions and changes");
        suggest(cards, NAMES / 5, SEED + 1);
        Latencies suggestions = suggest(cards, NAMES, SEED);
        Latencies changes = change(cards);
        report.row("suggestions p50", milliseconds(suggestions.within(0.5)));
        String p99 = milliseconds(suggestions.within(0.99));
        String worst = milliseconds(changes.within(1));
        if (cards == LARGE) {
            report.row("suggestions p99", Aim.atMost(5, "5 ms"), suggestions.within(0.99), p99);
            report.row("change to search, slowest of 50", Aim.atMost(1000, "1 s"), changes.within(1), worst);
        } else {
            report.row("suggestions p99", p99);
            report.row("change to search, slowest of 50", worst);
        }
    }

    /** As somebody types the names of cards, letter by letter. */
    private Latencies suggest(int cards, int names, long seed) {
        Suggestions suggestions = portal.service(Suggestions.class);
        SplittableRandom random = new SplittableRandom(seed);
        Latencies latencies = new Latencies();
        for (int i = 0; i < names; i++) {
            String name = generator.card(random.nextInt(cards), 1, 1).name();
            for (int letters = SHORTEST; letters <= Math.min(LONGEST, name.length()); letters++) {
                long start = System.nanoTime();
                suggestions.forTyped(name.substring(0, letters));
                latencies.add(System.nanoTime() - start);
            }
        }
        return latencies;
    }

    /** An employee gives cards a name of which one word is new, and searches for that word until it is found. */
    private Latencies change(int cards) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "bench", null, AuthorityUtils.createAuthorityList("ROLE_EMPLOYEE")));
        SplittableRandom random = new SplittableRandom(SEED);
        Latencies latencies = new Latencies();
        for (int i = 0; i < CHANGES; i++) {
            String slug = CardLoader.slug(CardLoader.FIRST + random.nextInt(cards));
            latencies.add(change(slug, "zq" + Integer.toString(1_000_000 + changed++, 36)));
        }
        SecurityContextHolder.clearContext();
        return latencies;
    }

    private long change(String slug, String word) {
        CardDetails card = Objects.requireNonNull(portal.service(TransactionTemplate.class)
                .execute(status -> portal.service(Catalog.class).details(slug).orElseThrow()));
        long start = System.nanoTime();
        portal.service(CatalogEditor.class).revise(slug, named(card.content(), word), card.version());
        while (!portal.search(word).slugs().contains(slug)) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("the new name of " + slug + " is not found: " + word);
            }
            Thread.onSpinWait();
        }
        return System.nanoTime() - start;
    }

    private static CardContent named(CardContent content, String name) {
        return new CardContent(
                name,
                content.summary(),
                content.description(),
                content.audience(),
                content.delivery(),
                content.price(),
                content.benefits(),
                content.keywords());
    }
}
