package nl.buro3.productentool.account.ui;

import nl.buro3.productentool.account.registration.AdmissionDesk;
import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people and organisations add to the menus. */
@Configuration(proxyBeanMethods = false)
class AccountMenu {

    @Bean
    MenuEntry organisationsEntry() {
        return MenuEntry.of(Menu.KEEPING, 10, AccountNavigation.ORGANISATIONS, "members.organisations.title");
    }

    @Bean
    MenuEntry peopleEntry() {
        return MenuEntry.of(Menu.KEEPING, 20, AccountNavigation.PEOPLE, "admin.people");
    }

    @Bean
    MenuEntry admissionsEntry(AdmissionDesk desk) {
        return new MenuEntry(Menu.DESK, 71, () -> new AdmissionsLink(desk));
    }

    @Bean
    MenuEntry personalDataEntry() {
        return MenuEntry.of(Menu.SYSTEM, 20, "/beheer/persoonsgegevens", "admin.personal");
    }
}
