package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.order.NotFixedException;
import nl.buro3.productentool.sales.order.Offer;
import nl.buro3.productentool.sales.order.Ordering;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.ownership.Ownership;
import nl.buro3.productentool.sales.ui.mine.OrderInput.Mistake;

/**
 * What would be ordered, what it costs with and without VAT, and the one button that orders it. What has no fixed price is
 * led on to a quote in the same step.
 */
@Route("bestellen")
@AnonymousAllowed
class OrderView extends Main implements OwnPage {

    private static final int UNPROCESSABLE = 422;
    private static final String INTO_BUNDLE = "/pakket/regels";
    private static final String BUNDLE = "/pakket";

    private final transient Ordering ordering;
    private final transient Ownership ownership;

    OrderView(Ordering ordering, Ownership ownership) {
        this.ordering = ordering;
        this.ownership = ownership;
        addClassNames("mijn", "lezen");
        getElement().setAttribute("data-view", "bestellen");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest page) {
        Account reader = MineAddress.reader(page);
        OrganisationRef organisation = reader.organisation();
        OrderInput input = OrderInput.read(page);
        removeAll();
        if (organisation == null) {
            add(new H1(text("order.title")), styled(new Paragraph(text("order.staff")), "intro"));
            return PageHead.unlisted(text("order.title"));
        }
        try {
            return showForm(input, ordering.offer(input.wanted()), organisation, page);
        } catch (NotFixedException e) {
            return showQuote(input);
        } catch (NoSuchElementException e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private PageHead showForm(OrderInput input, Offer offer, OrganisationRef organisation, PageRequest page) {
        boolean wasSent = page.parameter(OrderInput.SEND).isPresent();
        boolean isOtherPrice = page.parameter(OrderInput.OTHER_PRICE).isPresent();
        Set<Mistake> mistakes = wasSent ? input.mistakes() : input.mistakesOfFields();
        add(new H1(text("order.title")));
        add(styled(new Paragraph(text("order.intro", organisation.name())), "intro"));
        if (isOtherPrice) {
            add(OrderForm.alert(text("order.other-price")));
        } else if (page.parameter(OrderInput.SWITCHED).isPresent()) {
            add(OrderForm.alert(text("order.switched", organisation.name())));
        } else if (!mistakes.isEmpty()) {
            add(OrderForm.alert(text("order.mistakes")));
        }
        had(offer).ifPresent(this::add);
        add(new OrderForm(input, offer, mistakes, wasSent));
        return isOtherPrice || !mistakes.isEmpty()
                ? PageHead.absent(text("shell.mistake", text("order.title")), UNPROCESSABLE)
                : PageHead.unlisted(text("order.title"));
    }

    /** What of it the organisation has already, which keeps nobody from ordering it once more. */
    private Optional<UnorderedList> had(Offer offer) {
        Map<Long, LocalDate> since = ownership.since();
        UnorderedList list = styled(new UnorderedList(), "boodschap", "bestel-al");
        offer.lines()
                .forEach(line -> Optional.ofNullable(line.productId())
                        .map(since::get)
                        .ifPresent(day -> list.add(new ListItem(
                                text("order.had", line.name(), OwnedWords.day(day, Texts.currentLanguage()))))));
        return Optional.of(list).filter(found -> found.getComponentCount() > 0);
    }

    /** Into the bundle, from which a quote is asked for. */
    private PageHead showQuote(OrderInput input) {
        add(new H1(text("order.quote.title")), styled(new Paragraph(text("order.quote.intro")), "intro"));
        Div ways = styled(new Div(), "acties");
        if (input.bundle() > 0) {
            ways.add(styled(link(BUNDLE, text("order.quote.bundle")), "knop"));
        } else {
            ways.add(intoBundle(input));
            ways.add(styled(
                    link(ProductNavigation.contact(input.slug(), "", "gesprek"), text("order.quote.talk")),
                    "knop",
                    "knop-stil"));
        }
        add(ways);
        return PageHead.unlisted(text("order.quote.title"));
    }

    private static HtmlContainer intoBundle(OrderInput input) {
        HtmlContainer button = styled(new HtmlContainer("button"), "knop");
        button.setText(text("order.quote.add"));
        return Pages.form(
                INTO_BUNDLE,
                sent(OrderInput.CARD, input.slug()),
                sent(OrderInput.AMOUNT, String.valueOf(input.wanted().amount())),
                sent("terug", BUNDLE),
                button);
    }
}
