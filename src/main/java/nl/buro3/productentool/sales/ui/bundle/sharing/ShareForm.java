package nl.buro3.productentool.sales.ui.bundle.sharing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.buro3.productentool.account.Accounts.Colleague;
import nl.buro3.productentool.sales.ui.bundle.LineFields;
import nl.buro3.productentool.sales.ui.bundle.PlainParts;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;

/** Lets somebody choose with which colleagues a bundle is shared, and write a few words with it. */
public final class ShareForm {

    private static final String ROWS = "3";

    private final LineFields fields;

    public ShareForm(LineFields fields) {
        this.fields = fields;
    }

    /** Folded until somebody wants it, or something in it was not right. */
    public HtmlContainer of(long bundle, List<Colleague> readers) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(text("bundle.with"));
        HtmlContainer form = styled(
                PlainParts.form(
                        BundleAddress.SHARE,
                        sent(BundleAddress.BUNDLE, bundle + ""),
                        choices(readers),
                        words(BundleAddress.MESSAGE, text("bundle.with.note")),
                        PlainParts.button(text("bundle.with.send"), "knop", "knop-stil")),
                "pakketdelen");
        HtmlContainer whole = styled(new HtmlContainer("details", summary, form), "pakketweg");
        whole.getElement()
                .setAttribute("open", fields.isWrong(BundleAddress.WITH) || fields.isWrong(BundleAddress.MESSAGE));
        return whole;
    }

    private HtmlContainer choices(List<Colleague> readers) {
        HtmlContainer legend = new HtmlContainer("legend");
        legend.setText(text("bundle.with.whom"));
        HtmlContainer group = styled(new HtmlContainer("fieldset", legend), "mijn-keuzes", "pakketmet");
        Div mistake = new Div();
        fields.mistake(BundleAddress.WITH, mistake);
        if (mistake.getComponentCount() > 0) {
            group.add(mistake);
        }
        if (readers.size() > 1) {
            group.add(choice(BundleAddress.ALL, text("bundle.with.all", readers.size())));
        }
        readers.forEach(reader -> group.add(choice(reader.id() + "", reader.name())));
        return group;
    }

    private Div choice(String value, String words) {
        HtmlContainer tick = new HtmlContainer("input");
        tick.setId(BundleAddress.WITH + "-" + value);
        tick.getElement()
                .setAttribute("type", "checkbox")
                .setAttribute("name", BundleAddress.WITH)
                .setAttribute("value", value)
                .setAttribute("checked", fields.isChosen(BundleAddress.WITH, value));
        return new Div(tick, label(words, tick));
    }

    /** A field for a few words, which may stay empty. */
    public Div words(String name, String words) {
        HtmlContainer area = new HtmlContainer("textarea");
        area.setId(name);
        area.getElement().setAttribute("name", name).setAttribute("rows", ROWS);
        area.setText(fields.typed(name));
        Div field = styled(new Div(label(words, area), area), "veld");
        if (fields.isWrong(name)) {
            area.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", "fout-" + name);
        }
        fields.mistake(name, field);
        return field;
    }
}
