package nl.buro3.productentool.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.problem.Guidance;
import nl.buro3.productentool.catalog.problem.ProblemGuide;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Asked;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Choice;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Fit;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * No reason for which the helper names a card promises what the card itself denies: how soon it is there, or that it is
 * free. What an answer asks for in time, its cards can do.
 */
@OnDemoPortal
class ReasonsTest {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("een", 1),
            Map.entry("één", 1),
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("acht", 8),
            Map.entry("tien", 10),
            Map.entry("enkele", 3),
            Map.entry("paar", 3));
    private static final Map<String, Integer> DAYS = Map.of(
            "uur",
            0,
            "dag",
            1,
            "dagen",
            1,
            "werkdag",
            1,
            "werkdagen",
            1,
            "week",
            7,
            "weken",
            7,
            "maand",
            30,
            "maanden",
            30);
    private static final String TIME = "(\\d+|[a-zé]+) (uur|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden)\\b";
    private static final Pattern PROMISE = Pattern.compile("\\bbinnen (?:een )?" + TIME);
    private static final Pattern DELIVERY =
            Pattern.compile("(\\d+)(?: tot (\\d+))? (werkdagen|dagen|week|weken|maanden)");
    private static final Pattern AT_ONCE = Pattern.compile("dag één|eerste dag|vandaag nog|begin vandaag|morgen al");
    private static final Pattern EUROS = Pattern.compile("€ ?([\\d.]+)|([\\d.]+) euro");

    /** What happens within that time is not that the product is there. */
    private static final Set<String> OF_SOMETHING_ELSE =
            Set.of("binnen 72 uur melden", "elk contact krijgt binnen een dag een bericht");

    @Autowired
    private Guidance guidance;

    @Autowired
    private Catalog catalog;

    private record Said(String problem, String answer, Fit fit, CardContent card) {

        String slug() {
            return fit.card().slug();
        }

        String reason() {
            return fit.reason().toLowerCase(Locale.ROOT);
        }

        String card(String part) {
            return part.toLowerCase(Locale.ROOT);
        }

        String everything() {
            return Stream.of(
                            card.summary(),
                            card.description(),
                            card.delivery(),
                            card.price().note(),
                            String.join(" ", card.benefits()))
                    .map(this::card)
                    .reduce("", (all, part) -> all + " " + part);
        }
    }

    @Test
    void nothingIsPromisedSoonerThanTheCardSays() {
        assertThat(reasons()).hasSizeGreaterThan(200).allSatisfy(said -> {
            OptionalInt earliest = days(DELIVERY.matcher(said.card.delivery().toLowerCase(Locale.ROOT)));
            boolean other = OF_SOMETHING_ELSE.stream().anyMatch(said.reason()::contains);
            Matcher promise = PROMISE.matcher(said.reason());
            while (promise.find() && !other && earliest.isPresent()) {
                assertThat(length(promise.group(1), promise.group(2)))
                        .as("%s: %s (%s)", said.slug(), said.fit.reason(), said.card.delivery())
                        .isGreaterThanOrEqualTo(earliest.getAsInt());
            }
            if (earliest.orElse(0) > 1) {
                assertThat(said.reason()).as(said.slug()).doesNotContainPattern(AT_ONCE);
            }
        });
    }

    @Test
    void whatIsFreeOrCostsSoMuchIsSaidOnTheCardToo() {
        assertThat(reasons()).allSatisfy(said -> {
            if (said.reason().contains("gratis") && !said.reason().contains("gratis adres")) {
                assertThat(said.everything())
                        .as("%s: %s", said.slug(), said.reason())
                        .contains("gratis");
            }
            Matcher euros = EUROS.matcher(said.reason());
            while (euros.find()) {
                String amount = (euros.group(1) == null ? euros.group(2) : euros.group(1)).replace(".", "");
                assertThat(said.everything() + amounts(said.card)).contains(amount);
            }
        });
    }

    /** "Deze maand nog", "binnen een maand", "liefst snel". */
    @Test
    void whoNeedsItThisMonthIsNamedWhatIsThereThisMonth() {
        List<Said> hasty = reasons().stream()
                .filter(said ->
                        said.answer.toLowerCase(Locale.ROOT).matches(".*(deze maand|binnen een maand|liefst snel).*"))
                .toList();

        assertThat(hasty)
                .isNotEmpty()
                .allSatisfy(said -> assertThat(
                                days(DELIVERY.matcher(said.card.delivery().toLowerCase(Locale.ROOT)))
                                        .orElse(0))
                        .as("%s: %s (%s)", said.answer, said.slug(), said.card.delivery())
                        .isLessThanOrEqualTo(31));
    }

    @Test
    void theCheaperOneIsCheaper() {
        ProblemGuide guide = guidance.guide("klanten-willen-online-bestellen").orElseThrow();
        Choice few = guide.questions().getLast().choices().getFirst();

        List<Fit> helpful = guide.helpful(
                List.of(guide.questions().getFirst().choices().getFirst().id(), few.id()));

        assertThat(helpful).extracting(fit -> fit.card().slug()).startsWith("landingspagina", "webshop");
        assertThat(helpful.getFirst().card().price().from())
                .isLessThan(helpful.get(1).card().price().from());
    }

    @Test
    void theLastAnswerDecidesWhatWorksThisMonth() {
        ProblemGuide guide = guidance.guide("niemand-vindt-ons-in-google").orElseThrow();
        long everywhere = guide.questions().getFirst().choices().get(1).id();
        long thisMonth = guide.questions().getLast().choices().getFirst().id();

        assertThat(guide.helpful(List.of(everywhere, thisMonth))
                        .getFirst()
                        .card()
                        .slug())
                .isEqualTo("zoekmachineadvertenties");
    }

    private List<Said> reasons() {
        List<Said> all = new ArrayList<>();
        for (ProblemRef problem : catalog.problems()) {
            ProblemGuide guide = guidance.guide(problem.slug()).orElseThrow();
            guide.solutions().forEach(fit -> all.add(said(problem, "", fit)));
            for (Asked asked : guide.questions()) {
                asked.choices()
                        .forEach(choice -> choice.fits().forEach(fit -> all.add(said(problem, choice.text(), fit))));
            }
        }
        return all;
    }

    private Said said(ProblemRef problem, String answer, Fit fit) {
        return new Said(
                problem.slug(),
                answer,
                fit,
                catalog.published(fit.card().slug()).orElseThrow().content());
    }

    private static OptionalInt days(Matcher delivery) {
        return delivery.find()
                ? OptionalInt.of(Integer.parseInt(delivery.group(1)) * DAYS.getOrDefault(delivery.group(3), 1))
                : OptionalInt.empty();
    }

    private static int length(String number, String unit) {
        int many = number.matches("\\d+") ? Integer.parseInt(number) : NUMBERS.getOrDefault(number, 1);
        return many * DAYS.getOrDefault(unit, 1);
    }

    private static String amounts(CardContent card) {
        BigDecimal from = card.price().from();
        BigDecimal to = card.price().to();
        return " " + (from == null ? "" : from.toBigInteger()) + " " + (to == null ? "" : to.toBigInteger());
    }
}
