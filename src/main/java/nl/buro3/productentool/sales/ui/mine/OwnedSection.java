package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.Ownership;
import org.springframework.core.annotation.Order;

/** What the organisation has, with who looks after it, its documents and what belongs with it; what is over is folded. */
@org.springframework.stereotype.Component
@Order(60)
class OwnedSection implements MineSection {

    /** For so many days nobody wants the same thing once more. */
    private static final int JUST_BOUGHT_DAYS = 14;

    /** So many are told of in full, those that end first; of the others a page of their own tells. */
    private static final int IN_FULL = 20;

    private final Ownership ownership;
    private final Clock clock;

    OwnedSection(Ownership ownership, Clock clock) {
        this.ownership = ownership;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Account customer) {
        List<Owned> all = ownership.mine();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Section section = MineParts.section("afname", text("mine.owned"));
        List<Owned> present = all.stream().filter(owned -> !owned.isOver(today)).toList();
        UnorderedList inFull = styled(new UnorderedList(), "mijn-lijst");
        present.stream().limit(IN_FULL).forEach(owned -> inFull.add(line(owned, today)));
        section.add(inFull);
        fold("mine.owned.more", present.stream().skip(IN_FULL).toList(), today, section);
        fold(
                "mine.owned.over",
                all.stream().filter(owned -> owned.isOver(today)).toList(),
                today,
                section);
        return Optional.of(section);
    }

    private static void fold(String words, List<Owned> owned, LocalDate today, Section section) {
        if (!owned.isEmpty()) {
            HtmlContainer summary = new HtmlContainer("summary");
            summary.setText(text(words, owned.size()));
            UnorderedList list = styled(new UnorderedList(), "mijn-lijst");
            owned.forEach(each -> list.add(brief(each, today)));
            section.add(styled(new HtmlContainer("details", summary, list), "mijn-voorbij"));
        }
    }

    private static ListItem brief(Owned owned, LocalDate today) {
        ListItem line = new ListItem(link(MineAddress.owned(owned.seen().id()), owned.name()));
        if (owned.replaced()) {
            line.add(words(text("mine.badge.replaced"), "mijn-merk"));
        }
        line.add(MineParts.facts(owned, today));
        return marked(owned, styled(line, "mijn-product"));
    }

    private static ListItem marked(Owned owned, ListItem line) {
        if (owned.card() != null) {
            line.getElement().setAttribute("data-owned", owned.card().slug());
        }
        return line;
    }

    private ListItem line(Owned owned, LocalDate today) {
        Div head = styled(new Div(new H3(MineParts.name(owned))), "mijn-kop");
        owned.open().ifPresent(request -> head.add(words(text("mine.badge." + request.kind()), "mijn-merk")));
        if (owned.open().isEmpty() && owned.endsSoon(today)) {
            String ends = owned.isStopping() ? "mine.badge.stops" : "mine.badge.ends";
            head.add(words(text(ends), "mijn-merk", "mijn-merk-let-op"));
        }
        ListItem line = marked(owned, styled(new ListItem(head, MineParts.facts(owned, today)), "mijn-product"));
        if (owned.caretaker() != null) {
            line.add(MineParts.caretaker(owned.caretaker()));
        }
        addFurther(owned, today, line);
        return line;
    }

    private static void addFurther(Owned owned, LocalDate today, ListItem line) {
        if (!owned.documents().isEmpty()) {
            line.add(words(text("mine.documents"), "feit-naam"), MineParts.documents(owned.documents()));
        }
        if (!owned.missing().isEmpty()) {
            line.add(words(text("mine.missing"), "feit-naam"), MineParts.missing(owned.missing()));
        }
        boolean lasts = owned.terms().isLasting();
        Anchor ask = link(MineAddress.owned(owned.seen().id()), text(lasts ? "mine.ask" : "mine.ask.once"));
        styled(ask, "knop", "knop-stil");
        ask.getElement().setAttribute("aria-label", text(lasts ? "mine.ask.of" : "mine.ask.once.of", owned.name()));
        Div ways = styled(new Div(ask), "acties");
        if (owned.card() != null
                && !owned.terms().isLasting()
                && owned.terms().period().since().isBefore(today.minusDays(JUST_BOUGHT_DAYS))
                && owned.card().price().type() == PriceType.FIXED) {
            Anchor again =
                    styled(link(MineAddress.ordering(owned.card().slug()), text("mine.again")), "knop", "knop-stil");
            again.getElement().setAttribute("aria-label", text("mine.again.of", owned.name()));
            ways.add(again);
        }
        line.add(ways);
    }
}
