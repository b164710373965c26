package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardDetails.Related;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.ui.CardPicture;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Entry;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.LineAction;
import nl.buro3.productentool.sales.ui.bundle.form.LinesForm;

/**
 * The lines of a bundle in one plain form, with what may be done to each and what does not fit. Whatever button is pressed,
 * what was typed is sent with it.
 */
final class LineList {

    /** The form's id, by which buttons elsewhere on the page belong to it. */
    static final String FORM = "pakketformulier";

    private final ShownBundle bundle;
    private final LineFields fields;

    LineList(ShownBundle bundle, LineFields fields) {
        this.bundle = bundle;
        this.fields = fields;
    }

    /** @param back the page that it leads back to */
    HtmlContainer form(String back) {
        HtmlContainer first = PlainParts.doing(LineAction.SAVE, text("bundle.save"), "alleen-voorlezen");
        first.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true"); // for the Enter key
        HtmlContainer form =
                styled(PlainParts.form(BundleAddress.CHANGE, first, sent(BundleAddress.BACK, back)), "pakketformulier");
        form.setId(FORM);
        form.getElement().setAttribute("novalidate", true);
        bundle.stored()
                .ifPresent(head -> form.add(
                        sent(BundleAddress.BUNDLE, head.id() + ""), sent(BundleAddress.VERSION, head.version() + "")));
        WarningList.of(bundle.sheet().warnings()).ifPresent(form::add);
        OrderedList list = styled(new OrderedList(), "pakketregels");
        List<Entry> lines = bundle.sheet().lines();
        for (int place = 0; place < lines.size(); place++) {
            list.add(line(lines.get(place), place == 0, place == lines.size() - 1));
        }
        form.add(list, PlainParts.doing(LineAction.SAVE, text("bundle.save"), "knop", "knop-stil", "pakketbewaar"));
        return form;
    }

    private ListItem line(Entry entry, boolean isFirst, boolean isLast) {
        CardSummary card = entry.offered().card();
        Div body = styled(new Div(), "pakketregel-tekst");
        body.add(written(new H2(link(card.url(), card.name()))), about(entry));
        Optional.ofNullable(bundle.since().get(entry.line().product()))
                .ifPresent(day -> body.add(styled(
                        new Paragraph(text("bundle.had", OwnedWords.day(day, currentLanguage()))), "pakket-al")));
        if (entry.offered().isOffered()) {
            body.add(styled(new Div(amount(entry), note(entry)), "pakketvelden"));
        } else {
            body.add(ended(entry));
        }
        ListItem line = styled(
                new ListItem(CardPicture.whenNear(card, "kaart-beeld"), body, buttons(entry, isFirst, isLast)),
                "pakketregel");
        line.setId("regel-" + card.slug());
        line.getElement().setAttribute("data-bundle-line", card.slug()).setAttribute("tabindex", "-1");
        return line;
    }

    private static Paragraph about(Entry entry) {
        Paragraph price = styled(new Paragraph(), "pakketprijs");
        if (entry.offered().isOffered()) {
            price.add(words(entry.offered().card().price().words(currentLanguage()), "kaart-prijs-bedrag"));
            String conditions = entry.offered().card().price().conditions(currentLanguage());
            price.add(words(" "), words(conditions, "prijs-erbij"));
        } else {
            price.add(words(text("bundle.ended"), "pakketvervallen"));
        }
        return price;
    }

    private Div amount(Entry entry) {
        String name = LinesForm.amount(entry.slug());
        HtmlContainer field = fields.field(name, entry.line().amount() + "");
        field.getElement().setAttribute("inputmode", "numeric");
        return fields.labelled(
                name, text("bundle.amount"), entry.name(), field, entry.line().amount() + "");
    }

    private Div note(Entry entry) {
        String name = LinesForm.note(entry.slug());
        HtmlContainer field = fields.field(name, entry.line().note());
        return styled(
                fields.labelled(
                        name,
                        text("bundle.note"),
                        entry.name(),
                        field,
                        entry.line().note()),
                "pakketnotitie");
    }

    /** What comes in its place, to be added with one click. */
    private static Div ended(Entry entry) {
        Div ways = styled(new Div(), "acties");
        List<Related> successors = entry.offered().related(RelationType.SUCCESSOR);
        successors.forEach(next -> ways.add(PlainParts.doing(
                LineAction.ADD + next.card().slug(),
                text("bundle.successor", next.card().name()),
                "knop-tekst")));
        if (successors.isEmpty()) {
            ways.add(words(text("bundle.no-successor"), "klein"));
        }
        return ways;
    }

    private static Div buttons(Entry entry, boolean isFirst, boolean isLast) {
        HtmlContainer up = named(LineAction.UP, "bundle.up", "↑", entry);
        HtmlContainer down = named(LineAction.DOWN, "bundle.down", "↓", entry);
        up.getElement().setAttribute("disabled", isFirst);
        down.getElement().setAttribute("disabled", isLast);
        HtmlContainer remove = PlainParts.doing(LineAction.REMOVE + entry.slug(), text("bundle.remove"), "knop-tekst");
        remove.add(hidden(": " + entry.name()));
        Span grip = words("⠿", "greep");
        grip.getElement().setAttribute("aria-hidden", "true").setAttribute("hidden", true);
        return styled(new Div(grip, up, down, remove), "pakketknoppen");
    }

    private static HtmlContainer named(String action, String key, String sign, Entry entry) {
        HtmlContainer button = PlainParts.doing(action + entry.slug(), sign, "pakketpijl");
        button.getElement().setAttribute("aria-label", text(key, entry.name()));
        return button;
    }
}
