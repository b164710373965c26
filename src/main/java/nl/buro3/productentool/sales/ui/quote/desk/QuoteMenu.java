package nl.buro3.productentool.sales.ui.quote.desk;

import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What quotes add to the menu of employees. */
@Configuration(proxyBeanMethods = false)
class QuoteMenu {

    @Bean
    MenuEntry quotesEntry() {
        return MenuEntry.of(Menu.SALES, 20, DeskNavigation.QUOTES, "quote.desk.menu");
    }
}
