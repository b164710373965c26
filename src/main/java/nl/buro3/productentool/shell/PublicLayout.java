package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.own.PasskeyOffer;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.journey.ui.ConsentBar;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.outreach.ui.HouseDetails;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import nl.buro3.productentool.page.ui.Menus;
import nl.buro3.productentool.page.ui.PageNotice;
import nl.buro3.productentool.shell.rendering.FastLane;

/** Header and footer around every public page. */
@Layout
@AnonymousAllowed
public class PublicLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Anchor skip = styled(new Anchor("#inhoud", text("shell.skip")), "naar-inhoud");
    private final Div place = styled(new Div(), "plek");

    public PublicLayout(HouseContact house, Menus menus, List<PageNotice> notices) {
        addClassNames("portaal");
        place.setId("inhoud");
        add(skip, header(menus));
        PasskeyOffer.onThisPage().ifPresent(this::add);
        if (!Texts.isDutch()) {
            add(styled(new Paragraph(text("shell.written")), "taalnoot"));
        }
        notices.forEach(notice -> notice.take().ifPresent(this::add));
        add(place, footer(house));
        consent().ifPresent(this::add);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.removeAll();
        place.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skip.setHref(Pages.address(event.getLocation()) + "#inhoud");
    }

    static Header header(Menus menus) {
        Nav nav = styled(new Nav(), "hoofdmenu");
        nav.setAriaLabel(text("shell.menu"));
        menus.links(Menu.PUBLIC).forEach(nav::add);
        nav.add(Accounts.current()
                .<Component>map(account -> new OwnMenu(account, own(menus)))
                .orElseGet(PublicLayout::who));
        return styled(new Header(brand(), nav), "hoofd");
    }

    /** What only who is logged in has there, or somebody of the agency. */
    private static List<Component> own(Menus menus) {
        List<Component> own = new ArrayList<>(menus.links(Menu.OWN));
        if (Accounts.staffIsLooking()) {
            own.add(link("/beheer", text("shell.admin")));
            own.add(FastLane.button());
        }
        own.addAll(menus.headerParts());
        own.add(who());
        return own;
    }

    static Anchor brand() {
        Image mark = new Image(House.current().picture(), "");
        mark.getElement().setAttribute("width", "32").setAttribute("height", "32");
        Anchor brand = styled(link("/", ""), "merk");
        brand.add(mark, styled(new Div(text("portal.brand")), "merknaam"));
        return brand;
    }

    static Component who() {
        return Accounts.current()
                .<Component>map(PublicLayout::signedIn)
                .orElseGet(() -> styled(new Anchor("/inloggen", text("shell.login")), "inloggen"));
    }

    private static Component signedIn(Account account) {
        NativeButton out = styled(new NativeButton(text("shell.logout")), "inloggen");
        out.getElement().setAttribute("type", "submit");
        Anchor own = styled(new Anchor("/account", account.firstName()), "wie");
        own.getElement().setAttribute("router-ignore", true).setAttribute("title", text("admin.account"));
        return styled(Pages.form("/uitloggen", own, out), "uitloggen");
    }

    /** The question of consent, at the end of the page, as long as it is not answered. */
    private static Optional<ConsentBar> consent() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request && ConsentBar.neededFor(request)
                ? Optional.of(new ConsentBar(page(request)))
                : Optional.empty();
    }

    private static String page(VaadinServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        return request.getQueryString() == null || request.getParameter("v-r") != null
                ? path
                : path + "?" + request.getQueryString();
    }

    private static Footer footer(HouseContact house) {
        Footer footer = styled(new Footer(), "voet");
        String slogan = House.in(Texts.currentLanguage(), House.current().slogan());
        if (!slogan.isEmpty()) {
            footer.add(styled(new Paragraph(slogan), "leus"));
        }
        footer.add(new HouseDetails(house));
        Nav nav = new Nav(
                link(ProductNavigation.CONTACT, text("shell.contact")), link("/privacy", text("shell.privacy")));
        nav.setAriaLabel(text("shell.footer.menu"));
        Locale other = Texts.isDutch() ? Texts.ENGLISH : Texts.DUTCH;
        Anchor language = new Anchor("/taal/" + other.getLanguage(), Texts.text(other, "shell.language"));
        language.getElement()
                .setAttribute("lang", other.getLanguage())
                .setAttribute("hreflang", other.getLanguage())
                .setAttribute("router-ignore", true);
        nav.add(language);
        footer.add(nav);
        return footer;
    }
}
