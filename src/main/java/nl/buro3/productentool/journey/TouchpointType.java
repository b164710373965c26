package nl.buro3.productentool.journey;

import static nl.buro3.productentool.journey.Origin.BROWSER;
import static nl.buro3.productentool.journey.Origin.BY_HAND;
import static nl.buro3.productentool.journey.Origin.DERIVED;
import static nl.buro3.productentool.journey.Origin.PORTAL;
import static nl.buro3.productentool.journey.Phase.CONSIDERATION;
import static nl.buro3.productentool.journey.Phase.LOYALTY;
import static nl.buro3.productentool.journey.Phase.ORIENTATION;
import static nl.buro3.productentool.journey.Phase.PURCHASE;
import static nl.buro3.productentool.journey.Phase.USE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every touchpoint of the three journeys (existing customer, prospective customer, employee), and the finer ones that
 * are recorded of a visit. The first phase named is the one that a touchpoint is stored with.
 */
public enum TouchpointType {
    ADVERTISEMENT(BY_HAND, ORIENTATION),
    WEBSITE(BY_HAND, ORIENTATION),
    BLOG(BY_HAND, ORIENTATION),
    NEWSLETTER(BY_HAND, ORIENTATION, LOYALTY),
    COLLEAGUE_OR_COMPETITOR(BY_HAND, ORIENTATION),
    CUSTOMER_QUESTION(BY_HAND, ORIENTATION),
    QUOTE_PROCESS(BY_HAND, CONSIDERATION, ORIENTATION),
    TALK_WITH_COLLEAGUE(BY_HAND, CONSIDERATION, LOYALTY),
    CALL_OR_MAIL(BY_HAND, CONSIDERATION),

    TOOL_VISIT(DERIVED, CONSIDERATION),
    SECTION_DESCRIPTION(DERIVED, CONSIDERATION),
    SECTION_BENEFITS(DERIVED, CONSIDERATION),
    SECTION_PRICE(DERIVED, CONSIDERATION),
    SECTION_EXAMPLES(DERIVED, CONSIDERATION),
    SECTION_CONTACT(DERIVED, CONSIDERATION),

    PAGE_VIEW(BROWSER, CONSIDERATION),
    PRODUCT_VIEW(BROWSER, CONSIDERATION),
    SEARCH(BROWSER, CONSIDERATION),
    FILTER(BROWSER, CONSIDERATION),
    RESULT_CLICK(BROWSER, CONSIDERATION),
    SUGGESTION_CLICK(BROWSER, CONSIDERATION),
    SECTION_READ(BROWSER, CONSIDERATION),
    SCROLL_DEPTH(BROWSER, CONSIDERATION),
    READING_TIME(BROWSER, CONSIDERATION),
    CONTACT_CLICK(BROWSER, CONSIDERATION, USE),
    LINK_FETCHED(PORTAL, CONSIDERATION),
    LINK_OPENED(BROWSER, CONSIDERATION),
    CONTACT_REQUESTED(PORTAL, CONSIDERATION, USE),

    LINK_SHARED(PORTAL, PURCHASE),
    CARD_UPDATED(PORTAL, LOYALTY, USE),

    CARDS_MAILED(PORTAL, CONSIDERATION),
    BUNDLE_BEGUN(PORTAL, CONSIDERATION),
    BUNDLE_SHARED(PORTAL, CONSIDERATION),
    BUNDLE_MEETING(PORTAL, PURCHASE),
    QUOTE_ASKED(PORTAL, PURCHASE),
    QUOTE_SENT(PORTAL, PURCHASE),
    QUOTE_SEEN(PORTAL, PURCHASE),
    QUOTE_QUESTION(PORTAL, PURCHASE),
    QUOTE_ACCEPTED(PORTAL, PURCHASE),
    QUOTE_DECLINED(PORTAL, PURCHASE),
    PRODUCT_ORDERED(PORTAL, PURCHASE),
    PRODUCT_OWNED(PORTAL, USE),
    CHANGE_ASKED(PORTAL, USE),
    RENEWAL_ASKED(PORTAL, LOYALTY),
    REQUEST_WITHDRAWN(PORTAL, USE),

    DEMO(BY_HAND, PURCHASE),
    ORDER(BY_HAND, PURCHASE),

    RECOMMENDED_PRODUCTS(DERIVED, USE),
    QUESTION(BY_HAND, USE),
    RECOMMENDING_BURO3(BY_HAND, LOYALTY),
    FURTHER_ORDER(BY_HAND, LOYALTY),
    REVIEW(BY_HAND, LOYALTY);

    private final Origin origin;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Phase> phases;

    TouchpointType(Origin origin, Phase... phases) {
        this.origin = origin;
        this.phases = List.of(phases);
    }

    public Origin origin() {
        return origin;
    }

    /** The phase with which it is stored. */
    public Phase phase() {
        return phases.getFirst();
    }

    /** All phases in which it occurs on the maps, the usual one first. */
    public List<Phase> phases() {
        return phases;
    }

    /** Its name in a batch of the recorder, such as {@code product_view}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that a browser may report under this code. */
    public static Optional<TouchpointType> reportedAs(String code) {
        return Arrays.stream(values())
                .filter(type -> type.origin == BROWSER && type.code().equals(code))
                .findFirst();
    }
}
