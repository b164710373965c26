package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the search adds to the menus. */
@Configuration(proxyBeanMethods = false)
class SearchMenu {

    /** On a phone the name of the house does as much. */
    @Bean
    MenuEntry productsEntry() {
        return new MenuEntry(Menu.PUBLIC, 10, () -> styled(link("/", text("shell.products")), "naar-producten"));
    }

    @Bean
    MenuEntry problemHelperEntry() {
        return MenuEntry.of(Menu.PUBLIC, 20, ProductNavigation.HELP, "shell.help");
    }

    @Bean
    MenuEntry cardsEntry() {
        return MenuEntry.of(Menu.DESK, 10, "/beheer", "admin.products");
    }

    @Bean
    MenuEntry indexEntry() {
        return MenuEntry.of(Menu.SYSTEM, 30, "/beheer/index", "admin.index");
    }
}
