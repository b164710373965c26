package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.LineAction;

/** Plain forms and their buttons, which need no script. */
public final class PlainParts {

    private PlainParts() {}

    public static HtmlContainer form(String address, Component... parts) {
        HtmlContainer form = Pages.form(address, parts);
        if (!Texts.isDutch()) {
            form.add(sent("taal", Texts.currentLanguage().getLanguage()));
        }
        return form;
    }

    /** A button that sends its form. */
    public static HtmlContainer button(String words, String... classes) {
        HtmlContainer button = styled(new HtmlContainer("button"), classes);
        button.setText(words);
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    /** A button that says what is to be done. */
    static HtmlContainer doing(String what, String words, String... classes) {
        HtmlContainer button = button(words, classes);
        button.getElement().setAttribute("name", BundleAddress.DO).setAttribute("value", what);
        return button;
    }

    /** A button that first stores what was typed in the lines and then goes on, wherever on the page it stands. */
    public static HtmlContainer goingOn(String where, String words, String... classes) {
        return ofLines(doing(LineAction.ON + where, words, classes));
    }

    /** Makes a field or button part of the form with the lines, wherever on the page it stands. */
    public static HtmlContainer ofLines(HtmlContainer part) {
        part.getElement().setAttribute("form", LineList.FORM);
        return part;
    }

    /** A field of one line. */
    static HtmlContainer field(String name, String value) {
        HtmlContainer field = new HtmlContainer("input");
        field.setId(name);
        field.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", name)
                .setAttribute("value", value)
                .setAttribute("autocomplete", "off");
        return field;
    }
}
