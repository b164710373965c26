package nl.buro3.productentool.sales.ui.desk;

import nl.buro3.productentool.page.ui.MenuEntry;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import nl.buro3.productentool.sales.ownership.RequestDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What owned products, orders and requests add to the employees' menu. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    MenuEntry ownedEntry() {
        return MenuEntry.of(Menu.SALES, 30, DeskAddress.OWNED, "desk.owned.menu");
    }

    @Bean
    MenuEntry ordersEntry() {
        return MenuEntry.of(Menu.DESK, 65, OrderAddress.ORDERS, "desk.orders.menu");
    }

    @Bean
    MenuEntry requestsEntry(RequestDesk desk) {
        return new MenuEntry(Menu.DESK, 66, () -> new RequestsLink(desk));
    }
}
