package nl.buro3.productentool.demo.ui;

import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the demo adds to the menus. */
@Configuration(proxyBeanMethods = false)
class DemoMenu {

    @Bean
    MenuEntry demoEntry() {
        return MenuEntry.of(Menu.SYSTEM, 40, "/beheer/demo", "admin.demo");
    }
}
