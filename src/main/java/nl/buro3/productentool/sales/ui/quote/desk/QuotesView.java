package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.QuoteDesk.Listed;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.detail.QuoteQuery;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.ui.quote.QuoteLook;

/** All quotes, what needs attention first; from here a new one is begun. */
@Route("beheer/offertes")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class QuotesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAUSE_IN_TYPING_MS = 250;
    private static final List<String> COLUMNS = List.of(
            "quote.desk.column.quote",
            "quote.desk.column.customer",
            "quote.desk.column.sum",
            "quote.desk.column.state",
            "quote.desk.column.until",
            "quote.desk.column.owner");

    private final transient QuoteDesk desk;
    private final transient Clock clock;
    private final Input search = new Input(ValueChangeMode.LAZY);
    private final Nav states = styled(new Nav(), "keuzelinks");
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final Div list = new Div();
    private final Nav paging = styled(new Nav(), "beheer-bladeren");
    private transient QuoteQuery shown = QuoteQuery.ALL;

    QuotesView(QuoteDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-offertes");
        count.getElement().setAttribute("role", "status");
        states.setAriaLabel(text("quote.desk.show"));
        paging.setAriaLabel(text("paging.label"));
        add(styled(new Div(new H1(text("quote.desk.title"))), "beheer-kop"));
        add(begin(), search(), states, count, list, paging);
    }

    /** For whom it is may be said now or later. */
    private Section begin() {
        Lookup<Customer> customer = new Lookup<>(text("quote.desk.for"), desk::customers, QuotesView::name, made -> {
            open(desk.make(made));
            return true;
        });
        NativeButton empty = styled(
                new NativeButton(text("quote.desk.new.empty"), event -> open(desk.make(Customer.NOBODY))),
                "knop",
                "knop-stil");
        Section begin = styled(new Section(new H2(text("quote.desk.new"))), "kaartje", "offerte-nieuw");
        begin.add(styled(new Div(customer, empty), "offerte-nieuw-rij"));
        return begin;
    }

    static String name(Customer customer) {
        return customer.city().isEmpty() ? customer.name() : customer.name() + " (" + customer.city() + ")";
    }

    private void open(long id) {
        getUI().ifPresent(ui -> ui.navigate(DeskNavigation.quote(id).substring(1)));
    }

    private Div search() {
        search.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        search.setId("zoek-offerte");
        search.setPlaceholder(text("quote.desk.search"));
        search.getElement().setAttribute("type", "search").setAttribute("maxlength", "100");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show(shown.typing(event.getValue()));
            }
        });
        NativeLabel label = styled(Pages.label(text("quote.desk.search"), search), "alleen-voorlezen");
        return styled(new Div(label, search), "zoekformulier", "zoekveld");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QuoteQuery asked = DeskNavigation.asked(new PageRequest(event.getLocation(), event.getRouteParameters()));
        search.setValue(asked.typed());
        show(asked);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("quote.desk.title"));
    }

    void show(QuoteQuery query) {
        Listed listed = desk.list(query);
        if (query.page() > 1 && listed.quotes().isEmpty()) {
            show(query.at(1));
            return;
        }
        shown = query;
        offerStates(query);
        count.setText(text("quote.desk.count", listed.total()));
        list.removeAll();
        if (!listed.quotes().isEmpty()) {
            list.add(
                    Tables.of(COLUMNS, listed.quotes().stream().map(this::cells).toList()));
        }
        page(query, listed.total());
    }

    private void offerStates(QuoteQuery query) {
        String typed = query.typed();
        boolean mine = query.mine();
        QuoteState chosen = query.state();
        states.removeAll();
        states.add(
                choice(text("quote.desk.all"), new QuoteQuery(typed, null, mine, 1), chosen == null && !query.asked()));
        states.add(choice(text("quote.state.ASKED"), new QuoteQuery(typed, null, true, mine, 1), query.asked()));
        for (QuoteState state : QuoteState.values()) {
            states.add(
                    choice(text("quote.state." + state), new QuoteQuery(typed, state, mine, 1), state.equals(chosen)));
        }
        states.add(choice(text("quote.desk.mine"), new QuoteQuery(typed, chosen, query.asked(), !mine, 1), mine));
    }

    private static Anchor choice(String words, QuoteQuery to, boolean isCurrent) {
        Anchor choice = link(DeskNavigation.list(to), words);
        if (isCurrent) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    private List<Component> cells(QuoteRow quote) {
        Anchor name = link(
                DeskNavigation.quote(quote.id()),
                quote.subject().isEmpty() ? text("quote.title", quote.number()) : quote.subject());
        name.getElement().setAttribute("data-offerte", quote.number());
        Div what = styled(new Div(name, words(quote.number(), "klein")), "offerte-cel");
        Div state = styled(new Div(QuoteLook.state(quote.progress())), "offerte-cel");
        if (quote.progress().openQuestions() > 0) {
            state.add(words(text("quote.desk.questions", quote.progress().openQuestions()), "offerte-let-op"));
        }
        state.add(words(Moments.moment(quote.progress().changed(), clock), "klein"));
        return List.of(
                what,
                words(quote.customer().isEmpty() ? text("quote.desk.nobody") : quote.customer()),
                QuoteLook.sums(quote.totals()),
                state,
                words(Moments.day(quote.validUntil(), LocalDate.now(clock))),
                words(quote.owner().isEmpty() ? text("quote.desk.nobody") : quote.owner()));
    }

    private void page(QuoteQuery query, long total) {
        paging.removeAll();
        if (query.page() > 1) {
            paging.add(link(DeskNavigation.list(query.at(query.page() - 1)), text("quote.desk.earlier")));
        }
        if ((long) query.page() * QuoteQuery.PAGE_SIZE < total) {
            paging.add(link(DeskNavigation.list(query.at(query.page() + 1)), text("quote.desk.further")));
        }
        paging.setVisible(paging.getComponentCount() > 0);
    }
}
