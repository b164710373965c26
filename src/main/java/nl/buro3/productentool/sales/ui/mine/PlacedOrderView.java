package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.order.Ordering;
import nl.buro3.productentool.sales.order.PlacedOrder;
import nl.buro3.productentool.sales.ownership.OwnedWords;

/** An order as it was placed; right after that it leaves no doubt that it worked. */
@Route("mijn/bestellingen/:nummer")
@AnonymousAllowed
class PlacedOrderView extends Main implements OwnPage {

    /** Is there right after the order. */
    static final String NEW = "nieuw";

    /** Is there when a form was sent once more whose order is this one. */
    static final String BEFORE = "al";

    private final transient Ordering ordering;
    private final transient HouseContact house;
    private final transient Clock clock;

    PlacedOrderView(Ordering ordering, HouseContact house, Clock clock) {
        this.ordering = ordering;
        this.house = house;
        this.clock = clock;
        addClassNames("mijn", "lezen");
        getElement().setAttribute("data-view", "mijn-bestelling");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest page) {
        Account reader = MineAddress.reader(page);
        PlacedOrder order = Optional.of(page.pathPart("nummer").toUpperCase(Locale.ROOT))
                .filter(number -> reader.organisation() != null)
                .flatMap(ordering::find)
                .orElseThrow(() -> new NotFoundException("no such order"));
        removeAll();
        getElement().setAttribute("data-order", order.number());
        String title = text("order.placed.title", order.number());
        if (page.parameter(NEW).isPresent()) {
            add(thanks(order, reader));
        } else {
            add(styled(new Paragraph(link(MineAddress.MINE, text("mine.back"))), "klein"), new H1(title));
        }
        if (page.parameter(BEFORE).isPresent()) {
            add(placedBefore(order));
        }
        add(facts(order), new OrderTable(order.lines(), order.sums()));
        if (!order.askedQuote().isEmpty()) {
            add(asked(order));
        }
        add(help(order));
        Div ways = styled(new Div(styled(link(MineAddress.MINE, text("order.placed.mine")), "knop")), "acties");
        add(ways);
        return PageHead.unlisted(title);
    }

    /** Whom to call or write, and how to cancel as long as that can be. */
    private Section help(PlacedOrder order) {
        Anchor call = new Anchor(house.dialled(), house.phone());
        Anchor write = new Anchor("mailto:" + house.email(), house.email());
        return new Section(
                new H2(text("order.help")),
                new Paragraph(text("order.help.cancel", order.number())),
                new Paragraph(call, words(" · "), write));
    }

    private static Paragraph placedBefore(PlacedOrder order) {
        Paragraph said = focused(styled(
                new Paragraph(
                        words(text("order.placed.before") + " "),
                        link(MineAddress.order(order.number()), order.number())),
                "boodschap"));
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private static Paragraph asked(PlacedOrder order) {
        return new Paragraph(
                words(text("order.placed.asked") + " "),
                link(
                        MineAddress.MINE + "/offertes/" + order.askedQuote(),
                        text("order.placed.asked.quote", order.askedQuote())));
    }

    private static Div thanks(PlacedOrder order, Account customer) {
        H1 heading = focused(new H1(text("order.thanks", customer.firstName())));
        return styled(
                new Div(
                        heading,
                        styled(new Paragraph(text("order.thanks.number", order.number())), "intro"),
                        new Paragraph(text("order.thanks.then", customer.email()))),
                "bestel-dank");
    }

    private Div facts(PlacedOrder order) {
        LocalDate day = LocalDate.ofInstant(order.at(), clock.getZone());
        Div facts = styled(new Div(), "bestel-feiten");
        facts.add(new Paragraph(text(
                "order.placed.on",
                OwnedWords.day(day, currentLanguage()),
                order.organisation().name())));
        if (!order.reference().isEmpty()) {
            facts.add(new Paragraph(text("order.placed.reference", order.reference())));
        }
        facts.add(new Paragraph(
                text("order.payment." + order.paymentMethod(), House.current().paymentDays())));
        return facts;
    }
}
