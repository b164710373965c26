package nl.buro3.productentool.catalog.feed.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.common.ui.Pages;

/** Hands out the cards as a file: which ones, and in which format. A plain form, which the browser answers by a download. */
class ExportSection extends Section {

    ExportSection() {
        addClassNames("import-uit");
        setId("uitvoer");
        HtmlContainer form = new HtmlContainer("form", fields(), buttons());
        form.getElement().setAttribute("method", "get").setAttribute("action", address("xlsx"));
        form.getElement().setAttribute("router-ignore", true);
        add(new H2(text("export.title")), styled(new Paragraph(text("export.intro")), "klein"), form);
    }

    private static String address(String format) {
        return "/beheer/kaarten." + format;
    }

    private static Div fields() {
        HtmlContainer status = new HtmlContainer("select");
        status.getElement().setAttribute("name", CardsFileController.STATUS);
        status.add(option("", "export.status.any"));
        for (ProductStatus each : ProductStatus.values()) {
            status.add(option(each.name().toLowerCase(Locale.ROOT), "export.status." + each.name()));
        }
        status.setId("uit-status");
        Input typed = new Input();
        typed.getElement().setAttribute("name", CardsFileController.TYPED).setAttribute("autocomplete", "off");
        typed.setId("uit-zoek");
        return styled(
                new Div(
                        styled(new Div(Pages.label(text("export.status"), status), status), "veld"),
                        styled(new Div(Pages.label(text("export.typed"), typed), typed), "veld")),
                "keuzes");
    }

    private static HtmlContainer option(String value, String key) {
        HtmlContainer option = new HtmlContainer("option");
        option.setText(text(key));
        option.getElement().setAttribute("value", value);
        return option;
    }

    private static Div buttons() {
        Div buttons = styled(new Div(), "acties");
        for (String format : List.of("xlsx", "csv", "json")) {
            NativeButton button = styled(new NativeButton(text("export." + format)), "knop", "knop-stil");
            button.getElement().setAttribute("type", "submit").setAttribute("formaction", address(format));
            buttons.add(button);
        }
        return buttons;
    }
}
