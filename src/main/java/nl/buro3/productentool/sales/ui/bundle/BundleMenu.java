package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.ui.bundle.form.BasketCookies;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What bundles add to the menus. */
@Configuration(proxyBeanMethods = false)
class BundleMenu {

    /** How many lines there are; empty on a page that is the same for all readers, where a script fills it in. */
    private static final String COUNT = "data-bundle-count";

    /** Which cards those are, by their number, for the buttons of the page. */
    private static final String CARDS = "data-bundle-cards";

    @Bean
    MenuEntry bundleEntry(Bundles bundles, BasketCookies cookies, BundlePages pages) {
        return new MenuEntry(Menu.PUBLIC, 40, () -> counted(cards(bundles, cookies, pages)));
    }

    @Bean
    MenuEntry bundlesEntry() {
        return MenuEntry.of(Menu.SALES, 25, BundleAddress.DESK, "admin.bundles");
    }

    /** On the page that something is said on the cookie may be older than what was done: then the script knows better. */
    private static Optional<List<Long>> cards(Bundles bundles, BasketCookies cookies, BundlePages pages) {
        if (Accounts.current().isPresent()) {
            return stored(bundles);
        }
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                        && (pages.isFor(request) || request.getParameter("v-r") != null)
                ? Optional.of(cookies.of(request).lines().all().stream()
                        .map(BundleLine::product)
                        .toList())
                : Optional.empty();
    }

    /** The page that says that the database is away has this menu too. */
    private static Optional<List<Long>> stored(Bundles bundles) {
        try {
            return Optional.of(bundles.cards());
        } catch (DataAccessException | TransactionException e) {
            return Optional.empty();
        }
    }

    private static Anchor counted(Optional<List<Long>> cards) {
        int lines = cards.map(List::size).orElse(0);
        Span number = words(lines == 0 ? "" : lines + "", "pakketaantal");
        Anchor link = styled(link(BundleAddress.PAGE, ""), "naar-pakket");
        link.add(words(text("shell.bundle") + " "), number);
        link.getElement().setAttribute(COUNT, cards.isPresent() ? lines + "" : "");
        cards.ifPresent(known -> link.getElement().setAttribute(CARDS, BasketCookies.numbers(known)));
        return link;
    }
}
