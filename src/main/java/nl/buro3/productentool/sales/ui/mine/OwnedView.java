package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

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
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.Ownership;
import nl.buro3.productentool.sales.ownership.Wish;
import nl.buro3.productentool.sales.ownership.Wish.Mistake;

/** One owned product, what was asked about it and answered, and a form to renew, change or stop it. */
@Route("mijn/producten/:nummer")
@AnonymousAllowed
class OwnedView extends Main implements OwnPage {

    private static final int UNPROCESSABLE = 422;

    private final transient Ownership ownership;
    private final transient Clock clock;

    OwnedView(Ownership ownership, Clock clock) {
        this.ownership = ownership;
        this.clock = clock;
        addClassNames("mijn", "lezen");
        getElement().setAttribute("data-view", "mijn-product");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest page) {
        Account reader = MineAddress.reader(page);
        Owned owned = Optional.of(page.pathPart("nummer"))
                .filter(number -> reader.organisation() != null && number.matches("[0-9]{1,18}"))
                .flatMap(number -> ownership.find(Long.parseLong(number)))
                .orElseThrow(() -> new NotFoundException("no such owned product"));
        Wish wish = RequestFields.read(page);
        boolean wasSent = page.parameter(RequestFields.SEND).isPresent();
        Set<Mistake> mistakes = wasSent ? wish.mistakes() : Set.of();
        removeAll();
        add(styled(new Paragraph(link(MineAddress.MINE, text("mine.back"))), "klein"), new H1(owned.name()));
        said(page, owned).ifPresent(this::add);
        add(facts(owned));
        add(asking(owned, wish, mistakes));
        owned.open().ifPresent(asked -> getElement().setAttribute("data-aangekomen", RequestForm.draft(owned)));
        return mistakes.isEmpty()
                ? PageHead.unlisted(owned.name())
                : PageHead.absent(text("shell.mistake", owned.name()), UNPROCESSABLE);
    }

    /** What became of a form, as long as it is true: a page is looked at again later. */
    private static Optional<Paragraph> said(PageRequest page, Owned owned) {
        boolean isOpen = owned.open().isPresent();
        if (page.parameter(RequestFields.SENT).isPresent() && isOpen) {
            return Optional.of(said("mine.ask.arrived"));
        }
        if (page.parameter(RequestFields.WITHDRAWN).isPresent() && !isOpen) {
            return Optional.of(said("mine.ask.withdrawn"));
        }
        return page.parameter(RequestFields.TOO_LATE).filter(late -> !isOpen).map(late -> said("mine.ask.too-late"));
    }

    private static Paragraph said(String words) {
        Paragraph said = focused(styled(new Paragraph(text(words)), "boodschap"));
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private Section facts(Owned owned) {
        Section section = styled(new Section(MineParts.facts(owned, LocalDate.now(clock))), "mijn-product");
        if (owned.card() != null) {
            section.getElement().setAttribute("data-owned", owned.card().slug());
        }
        if (owned.caretaker() != null) {
            section.add(MineParts.caretaker(owned.caretaker()));
        }
        if (!owned.documents().isEmpty()) {
            section.add(new H2(text("mine.documents")), MineParts.documents(owned.documents()));
        }
        if (owned.card() != null) {
            Div ways = new Div(styled(link(owned.card().url(), text("mine.card")), "knop", "knop-stil"));
            section.add(styled(ways, "acties"));
        }
        return section;
    }

    private Section asking(Owned owned, Wish wish, Set<Mistake> mistakes) {
        Section section = new Section();
        if (!owned.requests().isEmpty()) {
            section.add(new H2(text("mine.requests")));
            owned.requests().forEach(request -> section.add(MineParts.request(request, clock)));
        }
        if (owned.open().isEmpty() && !owned.isOver(LocalDate.now(clock))) {
            section.add(
                    new H2(text(owned.terms().isLasting() ? "mine.ask" : "mine.ask.once")),
                    new RequestForm(owned, wish, mistakes));
        }
        return section;
    }
}
