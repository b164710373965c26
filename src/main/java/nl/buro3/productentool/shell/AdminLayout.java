package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import nl.buro3.productentool.page.ui.Menus;
import nl.buro3.productentool.shell.rendering.FastLane;

/** What is around the employees' pages: their menu, and the way back to what customers see. */
@Layout("beheer")
@StyleSheet("portal/styles/own.css")
@StyleSheet("portal/styles/admin.css")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
public class AdminLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Anchor skip = styled(new Anchor("#inhoud", text("shell.skip")), "naar-inhoud");
    private final Div place = styled(new Div(), "plek");
    private final Map<MenuGroup, List<Anchor>> groups = new LinkedHashMap<>();
    private final List<Anchor> menu;
    private final Div notices = styled(new Div(), "beheer-boodschappen");
    private final transient Menus menus;

    public AdminLayout(Menus menus) {
        this.menus = menus;
        menu = menus.links(Menu.DESK);
        addClassNames("portaal", "beheer");
        place.setId("inhoud");
        Nav nav = styled(new Nav(), "hoofdmenu");
        nav.setAriaLabel(text("admin.menu"));
        menu.forEach(nav::add);
        group("admin.sales", menus.links(Menu.SALES));
        group("admin.reading", menus.links(Menu.INSIGHT));
        group("admin.keeping", keeping(menus));
        groups.keySet().forEach(nav::add);
        nav.add(link("/", text("admin.public")), FastLane.button());
        nav.add(PublicLayout.who());
        add(skip, styled(new Header(PublicLayout.brand(), nav), "hoofd"), notices, place);
    }

    private void group(String words, List<Anchor> links) {
        groups.put(new MenuGroup(words, links), links);
    }

    /** Administrators keep the system too, and everybody their own account. */
    private static List<Anchor> keeping(Menus menus) {
        boolean administers = Accounts.current()
                .map(Account::role)
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent();
        Stream<Anchor> kept = Stream.of(Menu.KEEPING, Menu.SYSTEM)
                .filter(part -> administers || part == Menu.KEEPING)
                .flatMap(part -> menus.links(part).stream());
        return Stream.concat(kept, Stream.of(link("/beheer/account", text("admin.account"))))
                .toList();
    }

    /** A group that is open closes by Escape, and by a click beside it or on a link of it. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                const close = () => this.querySelectorAll('.menugroep[open]').forEach(group => group.open = false);
                this.addEventListener('click', event => event.target.closest('.menugroep summary') || close());
                this.addEventListener('keydown', event => {
                  const open = event.key === 'Escape' && this.querySelector('.menugroep[open]');
                  if (open) { open.open = false; open.querySelector('summary').focus(); }
                })""");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.removeAll();
        place.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = "/" + event.getLocation().getPath();
        notices.removeAll();
        notices.add(menus.deskNotices(path));
        skip.setHref(Pages.address(event.getLocation()) + "#inhoud");
        menu.forEach(link -> mark(link, path));
        groups.forEach((group, links) ->
                group.here(links.stream().filter(link -> mark(link, path)).count() > 0));
    }

    /** Says of a link whether its page is open. */
    private static boolean mark(Anchor link, String path) {
        boolean here = link.getHref().equals(path) || isBelow(path, link.getHref());
        link.getElement().setAttribute("aria-current", here ? "page" : "false");
        return here;
    }

    private static boolean isBelow(String path, String menuPath) {
        return !menuPath.equals("/beheer") && path.startsWith(menuPath + "/");
    }
}
