package nl.buro3.productentool.search.merchandising;

import java.net.URI;
import java.net.URISyntaxException;
import nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason;
import org.jspecify.annotations.Nullable;

/** What a rule has to be like, whatever else there is. */
final class RuleCheck {

    private RuleCheck() {}

    /** @throws RefusedRuleException with the first thing that is wrong */
    static void check(RuleContent rule, QueryKey key) {
        require(!key.of(rule.query()).isEmpty() && rule.query().length() <= RuleContent.LONGEST_QUERY, Reason.QUERY);
        require(rule.note().length() <= RuleContent.LONGEST_NOTE, Reason.NOTE_TOO_LONG);
        require(rule.begins() == null || rule.ends() == null || !rule.ends().isBefore(rule.begins()), Reason.PERIOD);
        switch (rule.kind()) {
            case PIN -> {
                require(rule.product() != null, Reason.PRODUCT);
                require(isPlace(rule.place()), Reason.PLACE);
            }
            case BOOST, HIDE -> require(rule.product() != null, Reason.PRODUCT);
            case REDIRECT -> checkTarget(rule.target());
        }
    }

    private static boolean isPlace(@Nullable Integer place) {
        return place != null && place >= 1 && place <= RuleContent.LAST_PLACE;
    }

    private static void checkTarget(@Nullable String target) {
        URI address = address(target);
        require(address != null && (isWithin(address) || isElsewhere(address)), Reason.TARGET);
        require(address == null || !isSearch(address), Reason.TARGET_IS_SEARCH);
    }

    /** Browsers forgive much in an address; what is not written as it should be is none. */
    private static @Nullable URI address(@Nullable String target) {
        try {
            return target == null || target.length() > RuleContent.LONGEST_TARGET ? null : new URI(target);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isWithin(URI address) {
        return address.getScheme() == null
                && address.getRawAuthority() == null
                && address.toString().startsWith("/")
                && !address.toString().startsWith("//");
    }

    private static boolean isElsewhere(URI address) {
        return address.toString().startsWith("https://")
                && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    private static boolean isSearch(URI address) {
        String query = address.getRawQuery();
        return address.getScheme() == null
                && "/".equals(address.getRawPath())
                && query != null
                && ("&" + query).contains("&q=");
    }

    private static void require(boolean kept, Reason otherwise) {
        if (!kept) {
            throw new RefusedRuleException(otherwise);
        }
    }
}
