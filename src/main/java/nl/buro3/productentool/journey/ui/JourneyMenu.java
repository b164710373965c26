package nl.buro3.productentool.journey.ui;

import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journey adds to the menus. */
@Configuration(proxyBeanMethods = false)
class JourneyMenu {

    @Bean
    MenuEntry searchesEntry() {
        return MenuEntry.of(Menu.INSIGHT, 20, JourneyNavigation.searches(), "admin.search");
    }

    @Bean
    MenuEntry insightEntry() {
        return MenuEntry.of(Menu.INSIGHT, 10, JourneyNavigation.insight(), "admin.insight");
    }

    @Bean
    MenuEntry customersEntry() {
        return MenuEntry.of(Menu.SALES, 10, CustomerNavigation.CUSTOMERS, "admin.customers");
    }

    @Bean
    MenuEntry linksEntry() {
        return MenuEntry.of(Menu.INSIGHT, 30, "/beheer/links", "admin.links");
    }
}
