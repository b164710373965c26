package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Entry;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import nl.buro3.productentool.sales.ui.bundle.form.LinesForm;

/**
 * Two bundles beside each other: the one that somebody had, and what they had chosen before they logged in. They decide for
 * each card, or for all at once; until then both stay.
 */
final class MergePage {

    static final String MINE = "mijn";
    static final String NEW = "nieuw";
    static final String CHOSEN = "keuze";
    static final String APART = "apart";
    static final String BROUGHT = "mee";

    private final ShownBundle own;
    private final BundleHead brought;
    private final BundleSheet chosenBefore;
    private final LineFields fields;
    private final BundleMistakes mistakes;

    MergePage(ShownBundle own, BundleHead brought, BundleSheet chosenBefore, PageRequest page) {
        this.own = own;
        this.brought = brought;
        this.chosenBefore = chosenBefore;
        this.mistakes = BundleMistakes.now();
        this.fields = new LineFields(mistakes, page);
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new H1(text("bundle.merge.title")));
        String name = own.stored().map(BundleHead::name).orElse("");
        parts.add(styled(new Paragraph(text("bundle.merge.intro", name)), "intro"));
        if (!mistakes.isEmpty()) {
            Div alert = focused(styled(new Div(new Paragraph(text(mistakes.above()))), "boodschap"));
            alert.getElement().setAttribute("role", "alert");
            parts.add(alert);
        }
        parts.add(form());
        return parts;
    }

    private HtmlContainer form() {
        HtmlContainer form = PlainParts.form(BundleAddress.MERGE, sent(BROUGHT, brought.id() + ""));
        own.stored()
                .ifPresent(head -> form.add(
                        sent(BundleAddress.BUNDLE, head.id() + ""), sent(BundleAddress.VERSION, head.version() + "")));
        form.getElement().setAttribute("novalidate", true);
        HtmlContainer caption = styled(new HtmlContainer("caption"), "alleen-voorlezen");
        caption.setText(text("bundle.merge.title"));
        HtmlContainer body = new HtmlContainer("tbody");
        entries().forEach(entry -> body.add(row(entry)));
        HtmlContainer head =
                new HtmlContainer("tr", column("card"), column("own"), column("brought"), column("choice"));
        form.add(styled(new HtmlContainer("table", caption, new HtmlContainer("thead", head), body), "samenvoegen"));
        form.add(styled(new Paragraph(text("bundle.merge.hint")), "klein"), ways());
        return styled(form, "samenvoegformulier");
    }

    private Div ways() {
        Div ways = styled(new Div(), "acties");
        if (own.stored().isPresent()) {
            ways.add(
                    PlainParts.doing(CHOSEN, text("bundle.merge.chosen"), "knop"),
                    PlainParts.doing(MINE, text("bundle.merge.mine"), "knop", "knop-stil"),
                    PlainParts.doing(NEW, text("bundle.merge.new"), "knop", "knop-stil"));
        }
        ways.add(PlainParts.doing(APART, text("bundle.merge.apart"), "knop", "knop-stil"));
        return ways;
    }

    /** Each card once: those of the own bundle in their order, and then the others. */
    private List<Entry> entries() {
        return Stream.concat(
                        own.sheet().lines().stream(),
                        chosenBefore.lines().stream()
                                .filter(entry -> in(own.sheet(), entry).isEmpty()))
                .toList();
    }

    private static Optional<BundleLine> in(BundleSheet sheet, Entry entry) {
        return sheet.lines().stream()
                .map(Entry::line)
                .filter(line -> line.product() == entry.line().product())
                .findFirst();
    }

    private static HtmlContainer column(String key) {
        HtmlContainer column = new HtmlContainer("th");
        column.setText(text("bundle.merge.column." + key));
        column.getElement().setAttribute("scope", "col");
        return column;
    }

    private HtmlContainer row(Entry entry) {
        HtmlContainer name = new HtmlContainer("th", link(entry.offered().card().url(), entry.name()));
        name.getElement().setAttribute("scope", "row");
        HtmlContainer row = new HtmlContainer(
                "tr",
                name,
                cell("own", in(own.sheet(), entry)),
                cell("brought", in(chosenBefore, entry)),
                choice(entry));
        row.getElement().setAttribute("data-bundle-line", entry.slug());
        return row;
    }

    private static HtmlContainer cell(String column, Optional<BundleLine> line) {
        HtmlContainer cell = new HtmlContainer(
                "td", words(line.map(known -> known.amount() + " ×").orElse("–")));
        line.filter(known -> !known.note().isEmpty()).ifPresent(known -> cell.add(words(known.note(), "klein")));
        cell.getElement().setAttribute("data-kop", text("bundle.merge.column." + column));
        return cell;
    }

    /** What was chosen last stands in it: nothing older goes before that. */
    private HtmlContainer choice(Entry entry) {
        String name = LinesForm.amount(entry.slug());
        int amount = in(chosenBefore, entry)
                .or(() -> in(own.sheet(), entry))
                .map(BundleLine::amount)
                .orElse(1);
        HtmlContainer field = fields.field(name, amount + "");
        field.getElement().setAttribute("inputmode", "numeric").setAttribute("maxlength", "6");
        NativeLabel label = styled(label(text("bundle.merge.column.choice"), field), "samenvoeg-label");
        label.add(hidden(" " + entry.name()));
        Div whole = styled(new Div(label, field), "veld");
        fields.mistake(name, whole);
        return new HtmlContainer("td", whole);
    }
}
