package nl.buro3.productentool.catalog.ui.problems;

import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the customers' problems add to the menus. */
@Configuration(proxyBeanMethods = false)
class ProblemsMenu {

    @Bean
    MenuEntry problemsEntry() {
        return MenuEntry.of(Menu.DESK, 30, "/beheer/problemen", "admin.problems");
    }
}
