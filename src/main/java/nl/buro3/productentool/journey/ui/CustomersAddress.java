package nl.buro3.productentool.journey.ui;

import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.journey.insight.CustomersQuery;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which customers the address of their list asks for.
 *
 * @param product the slug of a card that they looked at; empty for any
 * @param page from 1
 */
record CustomersAddress(String name, boolean mine, String product, int page) {

    static final String NAME = "naam";
    static final String OWNER = "van";
    static final String PRODUCT = "product";
    static final String PAGE = "pagina";

    /** How the address says that it is about one's own customers. */
    static final String ME = "mij";

    private static final int LONGEST_NAME = 100;

    static CustomersAddress of(PageRequest request) {
        String name = request.parameter(NAME).orElse("").strip();
        return new CustomersAddress(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                request.parameter(OWNER).filter(ME::equals).isPresent(),
                request.parameter(PRODUCT).orElse(""),
                request.parameter(PAGE)
                        .filter(page -> page.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    /** The same with numbers instead of words; a card that is not there is left out. */
    CustomersQuery query(Catalog catalog) {
        Optional<Long> me = Accounts.current().map(Account::id).filter(id -> mine);
        Optional<Long> card = Optional.of(product)
                .filter(slug -> !slug.isEmpty())
                .flatMap(catalog::card)
                .map(CardSummary::id);
        return new CustomersQuery(name, me.orElse(null), card.orElse(null), page);
    }

    String at(int otherPage) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(CustomerNavigation.CUSTOMERS);
        if (!name.isEmpty()) {
            address.queryParam(NAME, "{name}");
        }
        if (mine) {
            address.queryParam(OWNER, ME);
        }
        if (!product.isEmpty()) {
            address.queryParam(PRODUCT, "{product}");
        }
        if (otherPage > 1) {
            address.queryParam(PAGE, otherPage);
        }
        return address.encode().build(Map.of("name", name, "product", product)).toString();
    }
}
