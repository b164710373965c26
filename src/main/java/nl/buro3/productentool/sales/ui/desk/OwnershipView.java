package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.overview.OwnershipChoices;
import nl.buro3.productentool.sales.overview.OwnershipMatrix;
import nl.buro3.productentool.sales.overview.OwnershipOverview;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import nl.buro3.productentool.sales.overview.OwnershipTotals;

/** Who has what: organisations crossed with products, or line by line, narrowed by what stands in the address. */
@Route("beheer/afname")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class OwnershipView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnershipOverview overview;
    private final transient OwnershipChoices choices;

    /** Which products the matrix showed last; 0 for none. */
    private int shown;

    OwnershipView(OwnershipOverview overview, OwnershipChoices choices) {
        this.overview = overview;
        this.choices = choices;
        getElement().setAttribute("data-view", "beheer-afname");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest page = new PageRequest(event.getLocation(), event.getRouteParameters());
        show(DeskAddress.asked(page), DeskAddress.asksForList(page));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("desk.owned.title"));
    }

    void show(OwnershipQuery query, boolean asList) {
        removeAll();
        Anchor add = styled(link(DeskAddress.NEW, text("desk.owned.new")), "knop");
        add(styled(new Div(new H1(text("desk.owned.title")), add), "beheer-kop"));
        add(new OwnershipFields(query, asList, choices), ways(query, asList));
        if (asList) {
            OwnershipTotals totals = overview.totals(query);
            add(totals(query, totals), gaps(query), OwnershipTables.list(overview.list(query)));
            add(paging(query, totals.products(), OwnershipQuery.LIST_ROWS, true));
        } else {
            OwnershipMatrix matrix = overview.matrix(query);
            add(totals(query, matrix.totals()), gaps(query));
            MatrixColumns columns = new MatrixColumns(query, matrix);
            add(columns, OwnershipTables.matrix(query, matrix));
            if (shown != 0 && shown != query.columns()) {
                columns.focus(query.columns() > shown);
            }
            shown = query.columns();
            add(paging(query, matrix.totals().organisations(), OwnershipQuery.MATRIX_ROWS, false));
        }
    }

    private static Nav ways(OwnershipQuery query, boolean asList) {
        Anchor matrix = link(DeskAddress.matrix(query.at(1)), text("desk.owned.matrix"));
        Anchor list = link(DeskAddress.list(query.at(1)), text("desk.owned.list"));
        (asList ? list : matrix).getElement().setAttribute("aria-current", "true");
        Nav nav = styled(new Nav(matrix, list), "keuzelinks");
        for (String ending : List.of("csv", "xlsx")) {
            Anchor file = new Anchor(
                    DeskAddress.export(query, ending, currentLanguage()), text("desk.owned.export." + ending));
            file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
            nav.add(file);
        }
        nav.setAriaLabel(text("desk.owned.show"));
        return nav;
    }

    /** Each number leads to what it counts. */
    private static Paragraph totals(OwnershipQuery query, OwnershipTotals totals) {
        Paragraph said = styled(new Paragraph(), "afname-totaal");
        said.getElement().setAttribute("role", "status");
        said.add(
                link(DeskAddress.list(query.at(1)), text("desk.owned.products", totals.products())),
                link(DeskAddress.matrix(query.at(1)), text("desk.owned.organisations", totals.organisations())),
                link(
                        DeskAddress.list(query.at(1)),
                        text("desk.owned.monthly", Money.euros(totals.monthly(), currentLanguage()))));
        return said;
    }

    /** What belongs with the product that was chosen, and how many lack it. */
    private Nav gaps(OwnershipQuery query) {
        Nav nav = styled(new Nav(), "keuzelinks", "afname-gaten");
        nav.setAriaLabel(text("desk.owned.gaps"));
        if (!query.product().isEmpty()) {
            choices.gaps(query.product()).forEach(gap -> {
                Anchor link = link(
                        DeskAddress.list(query.lacking(gap.slug())),
                        text("desk.owned.gap", gap.name(), gap.organisations()));
                if (gap.slug().equals(query.without())) {
                    link.getElement().setAttribute("aria-current", "true");
                }
                nav.add(link);
            });
        }
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    private static Nav paging(OwnershipQuery query, long total, int size, boolean asList) {
        Nav paging = styled(new Nav(), "beheer-bladeren");
        paging.setAriaLabel(text("paging.label"));
        if (query.page() > 1) {
            paging.add(link(to(query.at(query.page() - 1), asList), text("desk.paging.previous")));
        }
        if ((long) query.page() * size < total) {
            paging.add(link(to(query.at(query.page() + 1), asList), text("desk.paging.next")));
        }
        paging.setVisible(paging.getComponentCount() > 0);
        return paging;
    }

    private static String to(OwnershipQuery query, boolean asList) {
        return asList ? DeskAddress.list(query) : DeskAddress.matrix(query);
    }
}
