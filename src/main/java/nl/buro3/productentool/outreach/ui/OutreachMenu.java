package nl.buro3.productentool.outreach.ui;

import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.outreach.Inbox;
import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What readers' questions add to the menus. */
@Configuration(proxyBeanMethods = false)
class OutreachMenu {

    @Bean
    MenuEntry contactEntry() {
        return MenuEntry.of(Menu.PUBLIC, 30, ProductNavigation.CONTACT, "shell.contact");
    }

    @Bean
    MenuEntry inboxEntry(Inbox inbox) {
        return new MenuEntry(Menu.DESK, 20, () -> new InboxLink(inbox));
    }

    @Bean
    MenuEntry mailEntry() {
        return MenuEntry.of(Menu.SYSTEM, 10, "/beheer/post", "admin.post");
    }
}
