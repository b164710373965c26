package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.bundle.BundleDesk;
import nl.buro3.productentool.sales.bundle.BundleDesk.Line;
import nl.buro3.productentool.sales.bundle.BundleDesk.Listed;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;

/** What customers put together, for employees: those that they were asked to look along with first. */
@Route("beheer/pakketten")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class BundlesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_SEARCH = 100;
    private static final String SEARCH = "q";
    private static final String PAGE = "pagina";

    private final transient BundleDesk desk;
    private final transient Clock clock;
    private final Input search = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");
    private final Nav paging = styled(new Nav(), "beheer-bladeren");

    BundlesView(BundleDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-pakketten");
        count.getElement().setAttribute("role", "status");
        paging.setAriaLabel(text("paging.label"));
        search.setId("zoek-pakket");
        search.getElement().setAttribute("type", "search").setAttribute("maxlength", LONGEST_SEARCH + "");
        search.addValueChangeListener(event -> show(event.getValue(), 1));
        add(
                BundleStyles.link(),
                styled(new Div(new H1(text("bundles.title"))), "beheer-kop"),
                new Paragraph(text("bundles.intro")));
        add(styled(new Div(label(text("bundles.search"), search), search), "veld", "pakketzoek"), count, list, paging);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest page = new PageRequest(event.getLocation(), event.getRouteParameters());
        search.setValue(page.parameter(SEARCH).orElse(""));
        show(search.getValue(), page.number(PAGE));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("bundles.title"));
    }

    private void show(String typed, int page) {
        String letters = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
        Listed listed = desk.list(letters, page);
        count.setText(text("bundles.count", listed.total()));
        list.removeAll();
        listed.bundles().forEach(line -> list.add(line(line)));
        list.setVisible(!listed.bundles().isEmpty());
        paging.removeAll();
        if (page > 1) {
            paging.add(link(address(letters, page - 1), text("bundles.newer")));
        }
        if ((long) page * BundleDesk.PAGE_SIZE < listed.total()) {
            paging.add(link(address(letters, page + 1), text("bundles.older")));
        }
        paging.setVisible(paging.getComponentCount() > 0);
    }

    private static String address(String letters, int page) {
        return BundleAddress.DESK + "?" + SEARCH + "=" + URLEncoder.encode(letters, StandardCharsets.UTF_8) + "&" + PAGE
                + "=" + page;
    }

    private ListItem line(Line line) {
        Div what = styled(new Div(), "kaartregel-tekst");
        what.add(link(BundleAddress.desk(line.head().id()), line.head().name()));
        what.add(styled(new Paragraph(about(line, clock)), "klein"));
        ListItem item = styled(new ListItem(what), "kaartregel");
        if (line.head().sharedAt() != null) {
            item.add(words(text("bundles.shared"), "staat", "staat-actief"));
        }
        item.getElement().setAttribute("data-pakket", line.head().id() + "");
        return item;
    }

    static String about(Line line, Clock clock) {
        String about = text(
                "bundles.line",
                line.whose(),
                line.head().size(),
                Moments.moment(line.head().changedAt(), clock));
        return line.changedBy().isEmpty() ? about : about + " " + text("bundles.line.by", line.changedBy());
    }
}
