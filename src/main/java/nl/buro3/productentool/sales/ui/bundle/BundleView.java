package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.bundle.SeenBundle;
import nl.buro3.productentool.sales.bundle.share.BundleSharing;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheets;
import nl.buro3.productentool.sales.ownership.Ownership;
import nl.buro3.productentool.sales.ui.bundle.form.BasketCookies;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;

/**
 * What a reader put together: for a visitor what their browser keeps, for who is logged in their current bundle, or another
 * one of their organisation. Where something was brought along at the log-in, it is decided upon first.
 */
@Route("pakket")
@RouteAlias("pakket/:pakket([0-9]+)")
@AnonymousAllowed
class BundleView extends Main implements OwnPage {

    private final transient Bundles bundles;
    private final transient BundleSheets sheets;
    private final transient BundleSharing sharing;
    private final transient BasketCookies cookies;
    private final transient Catalog catalog;
    private final transient List<BundleAction> actions;
    private final transient Ownership ownership;
    private final transient Clock clock;

    BundleView(
            Bundles bundles,
            BundleSheets sheets,
            BundleSharing sharing,
            BasketCookies cookies,
            Catalog catalog,
            List<BundleAction> actions,
            Ownership ownership,
            Clock clock) {
        this.bundles = bundles;
        this.sheets = sheets;
        this.sharing = sharing;
        this.cookies = cookies;
        this.catalog = catalog;
        this.actions = actions;
        this.ownership = ownership;
        this.clock = clock;
        addClassNames("pakketpagina");
        getElement().setAttribute("data-view", "pakket");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest page) {
        removeAll();
        add(BundleStyles.link());
        String number = page.pathPart("pakket");
        BundleMistakes mistakes = BundleMistakes.now();
        if (Accounts.current().isEmpty() && !number.isEmpty()) {
            throw LogInFirst.before(BundleAddress.PAGE + "/" + number);
        }
        Optional<SeenBundle> brought = Accounts.current().flatMap(known -> bundles.brought());
        if (number.isEmpty() && brought.isPresent()) {
            add(merging(brought.get(), page));
            return head(text("bundle.merge.title"), mistakes);
        }
        ShownBundle bundle = number.isEmpty() ? own() : shown(Optional.of(numbered(number)));
        showBundle(bundle, mistakes, page);
        return head(bundle.stored().map(BundleHead::name).orElse(text("shell.bundle")), mistakes);
    }

    private List<Component> merging(SeenBundle brought, PageRequest page) {
        return new MergePage(shown(bundles.current()), brought.head(), sheets.of(brought.lines()), page).parts();
    }

    private static PageHead head(String title, BundleMistakes mistakes) {
        return mistakes.isEmpty()
                ? PageHead.unlisted(title)
                : PageHead.absent(text("shell.mistake", title), mistakes.status());
    }

    private SeenBundle numbered(String number) {
        try {
            return bundles.of(Long.parseLong(number));
        } catch (NumberFormatException | NoSuchElementException e) {
            throw new NotFoundException("no bundle " + number);
        }
    }

    private ShownBundle own() {
        if (Accounts.current().isPresent()) {
            return shown(bundles.current());
        }
        BundleLines lines = VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? cookies.of(request).lines()
                : BundleLines.NONE;
        return new ShownBundle(Optional.empty(), sheets.of(lines), true, Map.of());
    }

    private ShownBundle shown(Optional<SeenBundle> seen) {
        return new ShownBundle(
                seen.map(SeenBundle::head),
                sheets.of(seen.map(SeenBundle::lines).orElse(BundleLines.NONE)),
                seen.map(SeenBundle::isCurrent).orElse(true),
                Accounts.current().map(Account::organisation).isPresent() ? ownership.since() : Map.of());
    }

    private void showBundle(ShownBundle bundle, BundleMistakes mistakes, PageRequest page) {
        LineFields fields = new LineFields(mistakes, page);
        String here = bundle.stored()
                .filter(head -> !bundle.isCurrent())
                .map(head -> BundleAddress.of(head.id()))
                .orElse(BundleAddress.PAGE);
        bundle.stored().ifPresent(head -> follow(this, head));
        add(new H1(bundle.stored().map(BundleHead::name).orElse(text("shell.bundle"))));
        bundle.stored().ifPresent(head -> add(about(head)));
        if (!mistakes.isEmpty()) {
            add(alert(mistakes));
        }
        if (bundle.isEmpty()) {
            add(empty());
        } else {
            add(styled(new Div(new LineList(bundle, fields).form(here), aside(bundle)), "pakketvlak"));
        }
        add(new AddForm(fields, page).section(catalog.byCategory(), bundle, here));
        if (Accounts.current().isPresent()) {
            shelf(bundle, fields);
        }
    }

    /** So that a script sees when somebody else changes it. */
    static void follow(Main page, BundleHead head) {
        page.getElement()
                .setAttribute("data-bundle", head.id() + "")
                .setAttribute("data-bundle-version", head.version() + "")
                .setAttribute("data-bundle-changed", text("bundle.changed"))
                .setAttribute("data-bundle-show", text("bundle.changed.show"));
    }

    private void shelf(ShownBundle bundle, LineFields fields) {
        BundleShelf shelf = new BundleShelf(bundle, fields);
        Div both = styled(new Div(shelf.others(bundles.all(), clock)), "pakketonder");
        bundle.stored().ifPresent(head -> both.add(shelf.whole(head, sharing.readers(head.id()))));
        add(both);
    }

    private Paragraph about(BundleHead head) {
        String changed = text("bundle.changed.at", Moments.moment(head.changedAt(), clock));
        return styled(new Paragraph(whose(head) + " " + changed), "klein");
    }

    private static String whose(BundleHead head) {
        Long organisation = head.organisation();
        if (organisation == null) {
            return text("bundle.of.person");
        }
        return Accounts.current()
                .flatMap(me -> Optional.ofNullable(me.organisation()))
                .filter(own -> own.id() == organisation)
                .map(own -> text("bundle.of", own.name()))
                .orElseGet(() -> text("bundle.of.organisation"));
    }

    private Div aside(ShownBundle bundle) {
        Div aside = styled(new Div(BundleAside.price(bundle.sheet())), "pakketkant");
        aside.add(bundle.stored()
                .map(head -> BundleAside.customersWay(head.id(), actions))
                .orElseGet(BundleAside::visitorsWay));
        aside.add(BundleAside.papers(bundle.stored().isPresent()));
        return aside;
    }

    private static Div alert(BundleMistakes mistakes) {
        Div box = focused(styled(new Div(new Paragraph(text(mistakes.above()))), "boodschap"));
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private static Div empty() {
        Div ways = styled(
                new Div(
                        styled(link("/", text("bundle.empty.products")), "knop"),
                        styled(link(ProductNavigation.HELP, text("bundle.empty.help")), "knop", "knop-stil")),
                "acties");
        return styled(new Div(styled(new Paragraph(text("bundle.empty")), "intro"), ways), "pakketleeg");
    }
}
