package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Warning;
import nl.buro3.productentool.sales.ui.bundle.form.LineAction;

/** What does not fit in a bundle, each with one click to mend it. */
final class WarningList {

    private WarningList() {}

    static Optional<Component> of(List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        warnings.forEach(warning -> list.add(line(warning)));
        Div all = styled(new Div(words(text("bundle.warnings", warnings.size()), "pakketlet-kop"), list), "pakketlet");
        all.getElement().setAttribute("role", "group").setAttribute("aria-label", text("bundle.warnings.label"));
        return Optional.of(all);
    }

    private static ListItem line(Warning warning) {
        String about = warning.about().name();
        String other = warning.other().card().name();
        Span said = new Span(text("bundle.warning." + warning.kind(), about, other));
        Div words = new Div(said);
        if (!warning.other().reason().isEmpty()) {
            words.add(written(styled(new Span(" " + warning.other().reason()), "klein")));
        }
        return new ListItem(words, mend(warning, other));
    }

    private static HtmlContainer mend(Warning warning, String other) {
        return switch (warning.kind()) {
            case NEEDS_FIRST ->
                PlainParts.doing(
                        LineAction.ADD + warning.other().card().slug(), text("bundle.mend.add", other), "deelknop");
            case ALTERNATIVE ->
                PlainParts.doing(
                        LineAction.REMOVE + warning.other().card().slug(),
                        text("bundle.mend.remove", other),
                        "deelknop");
        };
    }
}
