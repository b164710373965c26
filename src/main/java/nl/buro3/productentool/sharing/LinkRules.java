package nl.buro3.productentool.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.sharing.RefusedLinkException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a link must be for somebody to read it. */
@Component
class LinkRules {

    static final int MOST_CARDS = 12;
    private static final int MOST_YEARS = 2;

    /** What nobody sees, and what turns the words behind it around. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private final Catalog catalog;
    private final Clock clock;

    LinkRules(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Whether it leads somewhere: it was not withdrawn, its last day is not over, and a card of it can be read. */
    boolean leads(ShareLink link) {
        return link.isOpenOn(LocalDate.now(clock)) && link.products().stream().anyMatch(catalog::isShown);
    }

    /** The cards that readers may see. */
    void checkCards(List<Long> products) {
        long different = products.stream().distinct().count();
        if (different > MOST_CARDS) {
            throw new RefusedLinkException(Reason.TOO_MANY);
        }
        if (different == 0 || !products.stream().distinct().allMatch(catalog::isShown)) {
            throw new RefusedLinkException(Reason.CARDS);
        }
    }

    /** A purpose in words that can be read. */
    LinkPurpose checked(LinkPurpose purpose) {
        readable(purpose.recipient(), purpose.quote());
        return purpose;
    }

    /** Terms that somebody can meet. */
    LinkTerms checked(LinkTerms terms) {
        readable(terms.note());
        LocalDate today = LocalDate.now(clock);
        LocalDate last = terms.endsOn();
        if (last != null && (last.isBefore(today) || last.isAfter(today.plusYears(MOST_YEARS)))) {
            throw new RefusedLinkException(Reason.DAY);
        }
        String address = terms.codeTo();
        return address == null ? terms : new LinkTerms(terms.note(), last, terms.language(), address(address));
    }

    /**
     * An address to which a letter can be sent, as it is sent.
     *
     * @throws RefusedLinkException when it is none
     */
    static String address(String typed) {
        return MailAddress.of(typed.strip())
                .map(MailAddress::name)
                .orElseThrow(() -> new RefusedLinkException(Reason.ADDRESS));
    }

    private static void readable(@Nullable String... words) {
        if (Stream.of(words)
                .anyMatch(given -> given != null && UNSEEN.matcher(given).find())) {
            throw new RefusedLinkException(Reason.WORDS);
        }
    }
}
