package nl.buro3.productentool.sales.ui.bundle.sharing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.buro3.productentool.account.Accounts.Colleague;
import nl.buro3.productentool.sales.ui.bundle.LineFields;
import nl.buro3.productentool.sales.ui.bundle.PlainParts;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;

/** Lets somebody choose with which colleagues a bundle is shared, and write a few words with it. */
public final class ShareForm {

    /** Which way it is of the form with the lines. */
    public static final String WAY = "delen";

    private static final String ROWS = "3";

    private final LineFields fields;
    private final boolean isOfLines;

    /** @param isOfLines whether its fields and button are part of the form with the lines, so that these are stored first */
    public ShareForm(LineFields fields, boolean isOfLines) {
        this.fields = fields;
        this.isOfLines = isOfLines;
    }

    /**
     * Its parts and its button.
     *
     * @param address that takes it where it stands on its own
     * @param way which it is of the form with the lines
     */
    public HtmlContainer whole(String address, String way, String words, Component... parts) {
        if (!isOfLines) {
            HtmlContainer send = PlainParts.button(words, "knop", "knop-stil");
            send.getElement().setAttribute("name", BundleAddress.DO).setAttribute("value", way);
            HtmlContainer form = PlainParts.form(address, parts);
            form.add(send);
            return form;
        }
        Div form = new Div();
        List.of(parts).stream()
                .filter(part -> !"hidden".equals(part.getElement().getAttribute("type")))
                .forEach(form::add); // the form with the lines names the bundle itself
        form.add(PlainParts.goingOn(way, words, "knop", "knop-stil"));
        return form;
    }

    private <T extends HtmlContainer> T owned(T field) {
        if (isOfLines) {
            PlainParts.ofLines(field);
        }
        return field;
    }

    /** Folded until somebody wants it, or something in it was not right. */
    public HtmlContainer of(long bundle, List<Colleague> readers) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(text("bundle.with"));
        HtmlContainer form = styled(
                whole(
                        BundleAddress.SHARE,
                        WAY,
                        text("bundle.with.send"),
                        sent(BundleAddress.BUNDLE, bundle + ""),
                        choices(readers),
                        words(BundleAddress.MESSAGE, text("bundle.with.note"))),
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
        HtmlContainer tick = owned(new HtmlContainer("input"));
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
        HtmlContainer area = owned(new HtmlContainer("textarea"));
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
