package nl.buro3.productentool.bench;

import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.search.Judged.Half;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.ShopCards;
import nl.buro3.productentool.search.Told;
import nl.buro3.productentool.search.help.HelpSearch;
import nl.buro3.productentool.search.help.Recognised;
import nl.buro3.productentool.search.index.SearchIndex;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the portal answers sentences, problems that are told to the helper, and one word in a shop of many things. */
final class Sentences {

    private static final double LEAST = 0.95;
    private static final int FOUND = 10;
    private static final int SHOP = 20_000;

    private final PortalEngine portal;
    private final String half;

    Sentences(PortalEngine portal, Half half) {
        this.portal = portal;
        this.half = half.name().toLowerCase(Locale.ROOT);
    }

    void measure(Report report) {
        List<Told> sentences = Told.sentences(half);
        List<Told> problems = Told.problems(half);
        report.section("Sentences and problems as they are typed, half %s".formatted(half));
        ProductSearch search = portal.service(ProductSearch.class);
        HelpSearch help = portal.service(HelpSearch.class);
        long right = sentences.stream()
                .filter(told -> told.isRight(search.find(ProductQuery.forText(told.text(), FOUND))))
                .count();
        share(report, "%d sentences, first three right".formatted(sentences.size()), (double) right / sentences.size());
        List<Recognised> recognised =
                problems.stream().map(told -> help.find(told.text())).toList();
        long wrongly = 0;
        long cards = 0;
        long missed = 0;
        for (int i = 0; i < problems.size(); i++) {
            Told told = problems.get(i);
            wrongly += told.falselyRecognised(recognised.get(i)).isEmpty() ? 0 : 1;
            cards += told.isRight(recognised.get(i)) ? 1 : 0;
            missed += !told.problems().isEmpty() && recognised.get(i).problems().isEmpty() ? 1 : 0;
        }
        String of = "%d problems, ".formatted(problems.size());
        report.row(of + "recognised wrongly", Aim.atMost(0, "0"), (double) wrongly, String.valueOf(wrongly));
        report.row(of + "not recognised", String.valueOf(missed));
        report.row(of + "right cards", "%.1f %%".formatted(100.0 * cards / problems.size()));
    }

    /** On a catalogue of its own, which is gone afterwards. */
    void measureShop(Report report) {
        JdbcTemplate database = portal.service(JdbcTemplate.class);
        Progress.say("a shop of " + FigureFormat.count(SHOP) + " things");
        ShopCards.insert(database, SHOP);
        portal.service(SearchIndex.class).rebuild();
        report.section("One word among %s products named as shops do: first five are the thing itself"
                .formatted(FigureFormat.count(SHOP)));
        share(report, "fifteen Dutch words", ShopCards.thingsFirst(ShopCards.DUTCH, this::slugs));
        share(report, "fifteen English words", ShopCards.thingsFirst(ShopCards.ENGLISH, this::slugs));
        ShopCards.remove(database);
        portal.service(SearchIndex.class).rebuild();
    }

    private List<String> slugs(String word) {
        return portal.service(ProductSearch.class).find(ProductQuery.forText(word, FOUND)).hits().stream()
                .map(hit -> hit.card().slug())
                .toList();
    }

    private static void share(Report report, String what, double share) {
        report.row(what, Aim.atLeast(LEAST, "95 %"), share, String.format(Locale.ROOT, "%.1f %%", 100 * share));
    }
}
