package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import nl.buro3.productentool.sales.ownership.RequestDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What owned products and requests add to the employees' menu. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    MenuEntry ownedEntry() {
        return MenuEntry.of(Menu.DESK, 64, DeskAddress.OWNED, "desk.owned.menu");
    }

    @Bean
    MenuEntry requestsEntry(RequestDesk desk) {
        return new MenuEntry(Menu.DESK, 66, () -> requests(desk.waiting()));
    }

    private static Anchor requests(long waiting) {
        Anchor link = Pages.link(DeskAddress.REQUESTS, text("desk.requests.menu"));
        if (waiting > 0) {
            link.add(words(" "), words(String.valueOf(waiting), "telling"));
        }
        return link;
    }
}
