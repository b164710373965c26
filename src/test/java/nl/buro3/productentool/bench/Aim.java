package nl.buro3.productentool.bench;

import java.util.function.DoublePredicate;

/** What a figure of the portal should be. */
public record Aim(String words, DoublePredicate isMet) {

    public static Aim atLeast(double least, String words) {
        return new Aim("≥ " + words, figure -> figure >= least);
    }

    public static Aim atMost(double most, String words) {
        return new Aim("≤ " + words, figure -> figure <= most);
    }
}
