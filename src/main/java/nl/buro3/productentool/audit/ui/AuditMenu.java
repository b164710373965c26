package nl.buro3.productentool.audit.ui;

import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit trail adds to the menus. */
@Configuration(proxyBeanMethods = false)
class AuditMenu {

    @Bean
    MenuEntry auditEntry() {
        return MenuEntry.of(Menu.SYSTEM, 25, "/beheer/logboek", "audit.menu");
    }
}
