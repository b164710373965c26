package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a customer's own pages add to the menu, for customers who are logged in. */
@Configuration(proxyBeanMethods = false)
class MineMenu {

    private static final int LAST = 90;

    @Bean
    MenuEntry mineEntry() {
        return new MenuEntry(Menu.OWN, LAST, MineMenu::link);
    }

    private static Anchor link() {
        Anchor link = Pages.link(MineAddress.MINE, text("mine.menu"));
        link.setVisible(Accounts.current()
                .filter(account -> !account.isStaff())
                .map(Account::organisation)
                .isPresent());
        return link;
    }
}
