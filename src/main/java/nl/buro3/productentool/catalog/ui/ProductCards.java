package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.ui.CardAddition.Place;
import org.springframework.stereotype.Service;

/**
 * Makes lists of product cards, with what other modules add to a card. The picture of the first one, which is the largest
 * thing that a phone shows, comes with the page.
 */
@Service
public class ProductCards {

    private final List<CardAddition> additions;

    ProductCards(List<CardAddition> additions) {
        this.additions = additions;
    }

    /** A list of cards in this order. */
    public UnorderedList list(List<CardSummary> cards) {
        return listFound(cards.stream().map(FoundCard::plain).toList());
    }

    /** A list of cards, each with the reason why it is there. */
    public UnorderedList listWithReasons(List<CardWithReason> cards) {
        UnorderedList list = styled(new UnorderedList(), "kaarten");
        Added added = added(cards.stream().map(CardWithReason::card).toList());
        cards.forEach(c -> list.add(card(FoundCard.plain(c.card()), c.reason(), added, false)));
        return list;
    }

    /** A list of cards that a search found, each with its texts as they should be shown. */
    public UnorderedList listFound(List<FoundCard> cards) {
        UnorderedList list = styled(new UnorderedList(), "kaarten");
        Added added = added(cards.stream().map(FoundCard::card).toList());
        for (int i = 0; i < cards.size(); i++) {
            list.add(card(cards.get(i), "", added, i == 0));
        }
        return list;
    }

    /** A ranking of cards, each with why it has its place. */
    public OrderedList ranked(List<RankedCard> cards) {
        OrderedList list = styled(new OrderedList(), "rangorde");
        Added added = added(cards.stream().map(RankedCard::card).toList());
        cards.forEach(card -> list.add(ranked(card, added)));
        return list;
    }

    /** What other modules add to these cards. */
    public Added added(List<CardSummary> cards) {
        Map<Place, List<Map<Long, Component>>> parts = additions.stream()
                .collect(Collectors.groupingBy(
                        CardAddition::place, Collectors.mapping(addition -> addition.to(cards), Collectors.toList())));
        return new Added(parts);
    }

    private static ListItem card(FoundCard found, String reason, Added added, boolean isFirst) {
        Div body = beginning(found);
        body.add(styled(written(new Paragraph(found.summary())), "kaart-samenvatting"));
        found.passage().ifPresent(passage -> body.add(styled(written(new Paragraph(passage)), "kaart-passage")));
        if (!reason.isEmpty()) {
            body.add(styled(written(new Paragraph(reason)), "kaart-reden"));
        }
        return item(found.card(), body, added, isFirst);
    }

    private static ListItem ranked(RankedCard ranked, Added added) {
        FoundCard found = FoundCard.plain(ranked.card());
        Div body = beginning(found);
        if (!ranked.reason().isEmpty()) {
            Paragraph why =
                    new Paragraph(words(ranked.label() + ": ", "kaart-waarom-kop"), written(words(ranked.reason())));
            body.add(styled(why, "kaart-waarom"));
        }
        body.add(styled(written(new Paragraph(found.summary())), "kaart-samenvatting"));
        return item(ranked.card(), body, added, false);
    }

    private static Div beginning(FoundCard found) {
        Div body = styled(new Div(), "kaart-tekst");
        body.add(written(words(found.card().category().mainName(), "kaart-categorie")));
        Anchor name = link(found.card().url(), "");
        name.add(found.name());
        body.add(styled(written(new H3(name)), "kaart-naam"));
        return body;
    }

    private static ListItem item(CardSummary card, Div body, Added added, boolean isFirst) {
        body.add(added.to(card, Place.BADGE));
        Div foot = styled(new Div(PriceWords.of(card.price())), "kaart-voet");
        foot.add(added.to(card, Place.ACTION));
        body.add(foot);
        ListItem item = new ListItem(styled(new Article(picture(card, isFirst), body), "kaart"));
        item.getElement().setAttribute("data-product", card.slug());
        return item;
    }

    private static Image picture(CardSummary card, boolean isFirst) {
        return isFirst ? CardPicture.atOnce(card, "kaart-beeld") : CardPicture.whenNear(card, "kaart-beeld");
    }

    /** What other modules add to some cards, for who is looking now. */
    public static final class Added {

        private final Map<Place, List<Map<Long, Component>>> parts;

        private Added(Map<Place, List<Map<Long, Component>>> parts) {
            this.parts = parts;
        }

        /** What is added to one of them at this place; each may be put on a page once. */
        public List<Component> to(CardSummary card, Place place) {
            return parts.getOrDefault(place, List.of()).stream()
                    .flatMap(part -> Stream.ofNullable(part.get(card.id())))
                    .toList();
        }
    }

    /**
     * A card that a search found.
     *
     * @param name its name, with what was searched for marked
     * @param summary its summary, marked likewise
     * @param passage a passage of its text that explains why it was found
     */
    public record FoundCard(CardSummary card, Component name, Component summary, Optional<Component> passage) {

        private static FoundCard plain(CardSummary card) {
            return new FoundCard(card, words(card.name()), words(card.summary()), Optional.empty());
        }
    }

    /** A card in a ranking, with what the reason is called; empty for no reason. */
    public record RankedCard(CardSummary card, String label, String reason) {}

    /** A card and why it is shown; empty for no reason. */
    public record CardWithReason(CardSummary card, String reason) {}
}
