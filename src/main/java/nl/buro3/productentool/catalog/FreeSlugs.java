package nl.buro3.productentool.catalog;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Slug;
import org.springframework.stereotype.Component;

/** Finds an address for a new card that no card has, or had before: old addresses lead to their card for ever. */
@Component
public class FreeSlugs {

    /** Leaves room for a number behind it. */
    private static final int LONGEST = 90;

    private static final String NAMELESS = "kaart";

    private final Products products;

    FreeSlugs(Products products) {
        this.products = products;
    }

    /** A slug made of the name, with a number behind it where that is needed. */
    public String of(String name) {
        String base = base(name);
        Set<String> taken = new HashSet<>(products.slugsBeginningWith(base));
        taken.addAll(products.oldSlugsBeginningWith(base));
        return Stream.concat(
                        Stream.of(base),
                        IntStream.rangeClosed(2, taken.size() + 2).mapToObj(n -> base + "-" + n))
                .filter(slug -> !taken.contains(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String base(String name) {
        String slug = Slug.of(name);
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-+$", "");
        return cut.isEmpty() ? NAMELESS : cut;
    }
}
