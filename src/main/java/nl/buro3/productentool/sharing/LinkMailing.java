package nl.buro3.productentool.sharing;

import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.catalog.Catalog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link by mail, in the name of the employee whose link it is. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class LinkMailing {

    private final ShareLinks links;
    private final LinkLetters letters;
    private final Catalog catalog;

    LinkMailing(ShareLinks links, LinkLetters letters, Catalog catalog) {
        this.links = links;
        this.letters = letters;
        this.catalog = catalog;
    }

    /**
     * Puts a letter with the link into the outbox.
     *
     * @param to one address
     * @param origin the portal's own address
     * @throws RefusedLinkException when no letter can be sent to the address; nothing is sent then
     * @throws NoSuchElementException when it is no link of who asks, or what opens it is not known any more
     */
    public void send(long link, String to, String origin) {
        Account sender = ShareLinks.employee();
        SharedLink found = links.find(link)
                .filter(known -> known.token() != null)
                .orElseThrow(() -> new NoSuchElementException("no link " + link));
        String address = LinkRules.address(to);
        letters.shared(found, catalog.cardsInOrder(found.products()), sender, address, origin);
    }
}
