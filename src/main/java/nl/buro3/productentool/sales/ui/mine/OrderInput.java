package nl.buro3.productentool.sales.ui.mine;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.order.Confirmation;
import nl.buro3.productentool.sales.order.OrderLine;
import nl.buro3.productentool.sales.order.Wanted;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the form of an order, or in the address that leads to it.
 *
 * @param slug of a card, or empty
 * @param amount as it was typed
 * @param bundle the number of a bundle, or 0
 * @param key as it was sent, or empty
 * @param seen what the page said that it costs, or empty
 */
record OrderInput(String slug, String amount, long bundle, String reference, boolean agreed, String key, String seen) {

    static final String CARD = "kaart";
    static final String AMOUNT = "aantal";
    static final String BUNDLE = "pakket";
    static final String REFERENCE = "referentie";
    static final String AGREED = "akkoord";
    static final String KEY = "sleutel";
    static final String SEEN = "gezien";

    /** The organisation for which the form was made. */
    static final String ORGANISATION = "voor";

    /** Is there when the order was confirmed. */
    static final String SEND = "bestel";

    /** Is there when it costs something else by now. */
    static final String OTHER_PRICE = "bedrag";

    /** Is there when somebody acts for another organisation than the form was made for. */
    static final String SWITCHED = "gewisseld";

    private static final int KEY_LENGTH = 36;

    /** What is not right yet. */
    enum Mistake {
        AMOUNT,
        REFERENCE,
        TERMS
    }

    static OrderInput read(PageRequest page) {
        return new OrderInput(
                page.parameter(CARD).orElse(""),
                page.parameter(AMOUNT).orElse("1"),
                page.numbers(BUNDLE).stream().findFirst().orElse(0L),
                page.parameter(REFERENCE).orElse(""),
                page.parameter(AGREED).isPresent(),
                page.parameter(KEY).orElse(""),
                page.parameter(SEEN).orElse(""));
    }

    Set<Mistake> mistakes() {
        Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
        if (number().isEmpty()) {
            mistakes.add(Mistake.AMOUNT);
        }
        if (reference.length() > Confirmation.LONGEST_REFERENCE) {
            mistakes.add(Mistake.REFERENCE);
        }
        if (!agreed) {
            mistakes.add(Mistake.TERMS);
        }
        return mistakes;
    }

    /** What is not right in what was typed, before anything is confirmed. */
    Set<Mistake> mistakesOfFields() {
        Set<Mistake> mistakes = mistakes();
        mistakes.remove(Mistake.TERMS);
        return mistakes;
    }

    private Optional<Integer> number() {
        return Optional.of(amount)
                .filter(typed -> typed.matches("0*[1-9][0-9]{0,2}"))
                .map(Integer::valueOf)
                .filter(number -> number <= OrderLine.MOST);
    }

    /** One where the amount is none. */
    Wanted wanted() {
        return bundle > 0 ? Wanted.bundle(bundle) : Wanted.card(slug, number().orElse(1));
    }

    /** The key of the form, if one was sent. */
    Optional<UUID> formKey() {
        return Optional.of(key)
                .filter(sent -> sent.length() == KEY_LENGTH && sent.matches("[0-9a-f-]+"))
                .map(UUID::fromString);
    }

    /** The page that leads to this form, for an organisation that somebody switched to. */
    String switched() {
        return address() + "&" + SWITCHED + "=1";
    }

    /** The page that leads to this form. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(MineAddress.ORDER);
        if (bundle > 0) {
            address.queryParam(BUNDLE, bundle);
        } else {
            address.queryParam(CARD, "{slug}").queryParam(AMOUNT, wanted().amount());
        }
        return address.encode().buildAndExpand(slug).toUriString();
    }
}
