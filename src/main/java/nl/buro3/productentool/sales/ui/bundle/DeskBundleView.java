package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.bundle.BundleDesk;
import nl.buro3.productentool.sales.bundle.BundleDesk.Line;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.bundle.SeenBundle;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheets;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;

/** A customer's bundle, which employees may change with them: the same lines and forms, and what one does for the other. */
@Route("beheer/pakketten/:pakket([0-9]+)")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class DeskBundleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SCRIPT = "context://portal/scripts/bundle.js";

    private final transient Bundles bundles;
    private final transient BundleDesk desk;
    private final transient BundleSheets sheets;
    private final transient Catalog catalog;
    private final transient List<BundleAction> actions;
    private final transient BundleNotice notice;
    private final transient Clock clock;
    private String title = "";

    DeskBundleView(
            Bundles bundles,
            BundleDesk desk,
            BundleSheets sheets,
            Catalog catalog,
            List<BundleAction> actions,
            BundleNotice notice,
            Clock clock) {
        this.bundles = bundles;
        this.desk = desk;
        this.sheets = sheets;
        this.catalog = catalog;
        this.actions = actions;
        this.notice = notice;
        this.clock = clock;
        addClassNames("pakketpagina");
        getElement().setAttribute("data-view", "beheer-pakket").setAttribute("data-bundle-live", "");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest page = new PageRequest(event.getLocation(), event.getRouteParameters());
        String number = page.pathPart("pakket");
        Line line = Optional.of(number)
                .filter(typed -> typed.length() <= 18)
                .flatMap(typed -> desk.find(Long.parseLong(typed)))
                .orElseThrow(() -> new NotFoundException("no bundle " + number));
        show(line, page);
        event.getUI().getPage().addJavaScript(SCRIPT);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show(Line line, PageRequest page) {
        SeenBundle seen = bundles.of(line.head().id());
        ShownBundle bundle = new ShownBundle(Optional.of(seen.head()), sheets.of(seen.lines()), true, Map.of());
        String here = BundleAddress.desk(seen.head().id());
        title = seen.head().name();
        removeAll();
        add(BundleStyles.link(), link(BundleAddress.DESK, text("bundles.back")));
        notice.take(true).ifPresent(this::add);
        add(new H1(title), styled(new Paragraph(BundlesView.about(line, clock)), "klein"));
        if (!line.customer().isEmpty()) {
            add(new Paragraph(link(CustomerNavigation.customer(line.customer()), text("bundles.whose", line.whose()))));
        }
        LineFields fields = new LineFields(BundleMistakes.NONE, page);
        Div aside = styled(
                new Div(
                        BundleAside.price(bundle.sheet()),
                        BundleAside.customersWay(seen.head().id(), actions)),
                "pakketkant");
        aside.add(BundleAside.papers(true));
        add(styled(new Div(new LineList(bundle, fields).form(here), aside), "pakketvlak"));
        add(new AddForm(fields, page).section(catalog.byCategory(), bundle, here));
        Anchor asCustomer = new Anchor(BundleAddress.of(seen.head().id()), text("bundles.customer"));
        add(new Paragraph(asCustomer));
        BundleView.follow(this, seen.head());
    }
}
