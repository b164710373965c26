package nl.buro3.productentool.sharing.ui;

import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.sharing.LinkMailing;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.LinkTerms;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Opens the dialog in which an employee makes a link to cards, from wherever these stand. */
@Service
public class ShareDialogs {

    private static final int MOST_PROPOSED = 20;

    private final ShareLinks links;
    private final LinkMailing mailing;
    private final Accounts accounts;
    private final Catalog catalog;
    private final ProductSearch search;

    ShareDialogs(ShareLinks links, LinkMailing mailing, Accounts accounts, Catalog catalog, ProductSearch search) {
        this.links = links;
        this.mailing = mailing;
        this.accounts = accounts;
        this.catalog = catalog;
        this.search = search;
    }

    /**
     * Opens it with these cards, in their order; the employee may change both.
     *
     * @param about what the dialog is about, the same each time: what was typed in it and not sent is kept under that
     * @param purpose what is known already of whom it is for
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public void open(List<CardSummary> cards, String about, LinkPurpose purpose) {
        new ShareDialog(cards, about, purpose, this).begin();
    }

    SharedLink make(List<Long> cards, LinkPurpose purpose, LinkTerms terms) {
        return links.create(cards, purpose, terms);
    }

    void mail(SharedLink link, String to, String origin) {
        mailing.send(link.id(), to, origin);
    }

    /** The names of customers that begin as what was typed. */
    List<String> customers(String typed) {
        return accounts.customerNames(typed, MOST_PROPOSED);
    }

    /** The purpose with the customer of this name, where there is one. */
    LinkPurpose known(LinkPurpose purpose) {
        String recipient = purpose.recipient();
        return purpose.organisationId() != null || recipient == null
                ? purpose
                : accounts.customerNamed(recipient)
                        .map(customer -> new LinkPurpose(recipient, purpose.quote(), customer.id()))
                        .orElse(purpose);
    }

    /** Cards for what was typed. */
    List<CardSummary> cards(String typed) {
        return typed.isBlank() || typed.length() > ProductQuery.LONGEST_TEXT
                ? List.of()
                : search.inNaturalOrder(ProductQuery.forText(typed.strip(), MOST_PROPOSED)).hits().stream()
                        .map(Hit::card)
                        .toList();
    }

    /** The cards with these numbers, in this order. */
    List<CardSummary> cards(List<Long> ids) {
        return catalog.cardsInOrder(ids);
    }
}
