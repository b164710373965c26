package nl.buro3.productentool.sales.ui.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.StaleBundleException;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet;
import nl.buro3.productentool.sales.ui.bundle.form.BundleInput;
import nl.buro3.productentool.sales.ui.bundle.form.LinesForm;

/**
 * What somebody makes of their own bundle and of what they brought along.
 *
 * @param what all of one of them, or the amounts that they filled in: a card without one is left out
 */
record MergeChoice(String what, BundleSheet own, BundleSheet brought, BundleInput input)
        implements BinaryOperator<BundleLines> {

    /** The keys of what is not right, by the name of the field. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new HashMap<>();
        if (what.equals(MergePage.CHOSEN)) {
            slugs().values().stream()
                    .map(LinesForm::amount)
                    .filter(name -> !isLeftOut(name) && input.amount(name).isEmpty())
                    .forEach(name -> mistakes.put(name, "bundle.mistake.amount-or-none"));
        }
        return mistakes;
    }

    @Override
    public BundleLines apply(BundleLines mine, BundleLines now) {
        return switch (what) {
            case MergePage.MINE -> mine;
            case MergePage.NEW -> now;
            case MergePage.CHOSEN -> chosen(mine, now);
            default -> throw new StaleBundleException(0);
        };
    }

    private BundleLines chosen(BundleLines mine, BundleLines now) {
        Map<Long, String> slugs = slugs();
        List<BundleLine> lines = new ArrayList<>();
        Stream.concat(mine.all().stream(), now.all().stream())
                .map(BundleLine::product)
                .distinct()
                .filter(slugs::containsKey)
                .forEach(product -> {
                    String name = LinesForm.amount(String.valueOf(slugs.get(product)));
                    input.amount(name)
                            .ifPresent(amount -> lines.add(new BundleLine(product, amount, note(product, mine, now))));
                });
        return new BundleLines(lines);
    }

    /** The note of just now, or the one from before where there is none. */
    private static String note(long product, BundleLines mine, BundleLines now) {
        return Stream.of(now, mine)
                .flatMap(lines -> lines.of(product).stream())
                .map(BundleLine::note)
                .filter(note -> !note.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isLeftOut(String name) {
        String typed = input.typed(name);
        return typed.isEmpty() || typed.matches("0+");
    }

    private Map<Long, String> slugs() {
        Map<Long, String> slugs = new HashMap<>();
        Stream.of(own, brought)
                .flatMap(sheet -> sheet.lines().stream())
                .forEach(entry -> slugs.put(entry.line().product(), entry.slug()));
        return slugs;
    }
}
