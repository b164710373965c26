package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import org.jspecify.annotations.Nullable;

/** The fields of a customer's forms: their names, and how they look. */
final class QuoteFields {

    static final String NAME = "naam";
    static final String ROLE = "functie";
    static final String TICK = "eens";
    static final String OPTION = "optie";
    static final String SHOWN = "getoond";

    /** Is there when the quote was accepted with mistakes in the form. */
    static final String ACCEPT = "akkoord";

    /** Is there when only the sum is asked for. */
    static final String RECKON = "herbereken";

    /** The number of the version that was looked at. */
    static final String VERSION = "offerte";

    static final String LINE = "regel";
    static final String QUESTION = "vraag";
    static final String REASON = "reden";

    /** Is there when somebody said once more that they mean it. */
    static final String SURE = "zeker";

    /** The step about which the page asks once more. */
    static final String STEP = "stap";

    /** Is there when a question was sent without a word in it. */
    static final String EMPTY = "leeg";

    /** Why a step was refused, for the page that says so. */
    static final String REFUSED = "niet";

    /** What was done, for the page that says so. */
    static final String DONE = "gedaan";

    private QuoteFields() {}

    /**
     * What was filled in to accept a quote.
     *
     * @param sent whether the form was sent to accept, and not only looked at
     */
    record Filled(String name, String role, boolean ticked, Set<String> chosen, String shown, boolean sent) {

        static Filled read(PageRequest page) {
            return new Filled(
                    page.parameter(NAME).orElse(""),
                    page.parameter(ROLE).orElse(""),
                    page.parameter(TICK).isPresent(),
                    new LinkedHashSet<>(page.parameters(OPTION)),
                    page.parameter(SHOWN).orElse(""),
                    page.parameter(ACCEPT).isPresent());
        }

        /** Who is logged in need not type their name; they may sign by another one. */
        Filled by(Account reader) {
            return name.isEmpty() && !sent
                    ? new Filled(reader.isStaff() ? "" : reader.name(), role, ticked, chosen, shown, false)
                    : this;
        }

        /** The field with the first mistake, or null. */
        @Nullable
        String mistake() {
            if (name.isBlank() || name.length() > Agreement.LONGEST) {
                return NAME;
            }
            if (role.isBlank() || role.length() > Agreement.LONGEST) {
                return ROLE;
            }
            return ticked ? null : TICK;
        }

        /** Whether this field has a mistake. */
        boolean isWrong(String field) {
            return sent
                    && switch (field) {
                        case NAME -> name.isBlank() || name.length() > Agreement.LONGEST;
                        case ROLE -> role.isBlank() || role.length() > Agreement.LONGEST;
                        default -> !ticked;
                    };
        }

        Agreement agreement() {
            return new Agreement(name, role, chosen, shown);
        }
    }

    /** A field of one line with its label and what is wrong with it. */
    static Div line(String name, String value, String purpose, boolean isWrong) {
        HtmlContainer input = new HtmlContainer("input");
        input.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", name)
                .setAttribute("value", value)
                .setAttribute("autocomplete", purpose)
                .setAttribute("maxlength", String.valueOf(Agreement.LONGEST));
        return field(name, text("quote.field." + name), input, isWrong ? text("quote.mistake." + name) : "");
    }

    /** A field of several lines; its id tells it from others of that name on the page. */
    static Div area(String id, String name, String label, String typed, int longest, int rows) {
        HtmlContainer area = new HtmlContainer("textarea");
        area.getElement()
                .setAttribute("name", name)
                .setAttribute("rows", String.valueOf(rows))
                .setAttribute("maxlength", String.valueOf(longest));
        area.setText(typed);
        return field(id, label, area, "");
    }

    /** The same, with what is wrong with it; the focus is there when the page opens. */
    static Div wrongArea(String id, String name, String label, int longest, String mistake) {
        Div field = area(id, name, label, "", longest, 3);
        field.getChildren()
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .map(HtmlContainer.class::cast)
                .forEach(input -> {
                    input.getElement().setAttribute("autofocus", true);
                    field.addComponentAtIndex(1, wrong(id, mistake, input));
                });
        return field;
    }

    private static Div field(String id, String label, HtmlContainer input, String mistake) {
        input.setId(id);
        Div field = styled(new Div(Pages.label(label, input)), "veld");
        if (!mistake.isEmpty()) {
            field.add(wrong(id, mistake, input));
        }
        field.add(input);
        return field;
    }

    private static Div wrong(String id, String mistake, HtmlContainer input) {
        Div wrong = styled(new Div(words(mistake)), "veld-fout");
        wrong.setId(id + "-fout");
        input.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id + "-fout");
        return wrong;
    }

    /** Something to tick, with its words around it. */
    static HtmlContainer tick(String id, String name, String value, boolean ticked) {
        HtmlContainer box = new HtmlContainer("input");
        box.setId(id);
        box.getElement()
                .setAttribute("type", "checkbox")
                .setAttribute("name", name)
                .setAttribute("value", value);
        if (ticked) {
            box.getElement().setAttribute("checked", true);
        }
        return box;
    }

    /** The tick with which one says yes. */
    static Div agreed(Filled filled, String words) {
        HtmlContainer box = tick(TICK, TICK, "ja", filled.ticked());
        NativeLabel label = Pages.label(words, box);
        Div field = styled(new Div(), "veld");
        if (filled.isWrong(TICK)) {
            field.add(wrong(TICK, text("quote.mistake." + TICK), box));
        }
        field.add(styled(new Div(box, label), "offerte-vinkje"));
        return field;
    }

    static HtmlContainer button(String words, String... classNames) {
        HtmlContainer button = styled(new HtmlContainer("button"), classNames);
        button.setText(words);
        return button;
    }

    /** A part that is folded until one wants it. */
    static HtmlContainer folded(String title, Component... content) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(title);
        HtmlContainer folded = styled(new HtmlContainer("details", summary), "offerte-vouw");
        folded.add(content);
        return folded;
    }
}
