package nl.buro3.productentool.search.query;

import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.query.Ranking.Form;
import nl.buro3.productentool.search.query.Ranking.Tier;

/** The names of the fields that hold the words of a text, one for each tier and form, and what their terms are. */
public final class TermFields {

    public static final int SHORTEST_PREFIX = 2;
    public static final int LONGEST_PREFIX = 15;

    /** The tiers whose texts name a card. */
    public static final List<Tier> NAMING = List.of(Tier.NAME, Tier.KEYWORDS);

    /** The tiers by whose words others are spelt, the highest first. */
    public static final List<Tier> SPELT = List.of(Tier.NAME, Tier.KEYWORDS, Tier.SUMMARY);

    public static String of(Tier tier, Form form) {
        return tier.name().toLowerCase(Locale.ROOT) + "_" + form.name().toLowerCase(Locale.ROOT);
    }

    /** The field with the beginnings of the words. */
    public static String prefixes(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT) + "_begin";
    }

    /** The field with whole names, each as one term. */
    public static String wholes(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT) + "_whole";
    }

    /** What makes a name one term: the stems of its words, so that words written apart are the same as together. */
    public static String whole(List<Token> tokens) {
        StringBuilder whole = new StringBuilder();
        tokens.forEach(token -> whole.append(token.stem()));
        return whole.toString();
    }

    private TermFields() {}
}
