package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import nl.buro3.productentool.page.ui.Menus;
import nl.buro3.productentool.shell.rendering.FastLane;

/** What is around the employees' pages: their menu, and the way back to what customers see. */
@Layout("beheer")
@StyleSheet("portal/styles/admin.css")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
public class AdminLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Anchor skip = styled(new Anchor("#inhoud", text("shell.skip")), "naar-inhoud");
    private final Div place = styled(new Div(), "plek");
    private final List<Anchor> menu;

    public AdminLayout(Menus menus) {
        menu = menus.links(Menu.DESK);
        addClassNames("portaal", "beheer");
        place.setId("inhoud");
        Nav nav = styled(new Nav(), "hoofdmenu");
        nav.setAriaLabel(text("admin.menu"));
        menu.forEach(nav::add);
        if (Accounts.current()
                .map(Account::role)
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent()) {
            nav.add(system(menus));
        }
        nav.add(link("/", text("admin.public")), FastLane.button(), link("/beheer/account", text("admin.account")));
        nav.add(PublicLayout.who());
        add(skip, styled(new Header(PublicLayout.brand(), nav), "hoofd"), place);
    }

    /** What only administrators need, and seldom: folded, so that the menu stays one row. */
    private static HtmlContainer system(Menus menus) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(text("admin.system"));
        Div links = styled(new Div(), "menu-meer");
        menus.links(Menu.SYSTEM).forEach(links::add);
        return styled(new HtmlContainer("details", summary, links), "systeemmenu");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.removeAll();
        place.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = "/" + event.getLocation().getPath();
        skip.setHref(Pages.address(event.getLocation()) + "#inhoud");
        menu.forEach(link -> {
            boolean here = link.getHref().equals(path) || isBelow(path, link.getHref());
            link.getElement().setAttribute("aria-current", here ? "page" : "false");
        });
    }

    private static boolean isBelow(String path, String menuPath) {
        return !menuPath.equals("/beheer") && path.startsWith(menuPath + "/");
    }
}
