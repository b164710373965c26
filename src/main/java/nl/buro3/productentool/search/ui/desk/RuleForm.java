package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.merchandising.KnownRule;
import nl.buro3.productentool.search.merchandising.RefusedRuleException;
import nl.buro3.productentool.search.merchandising.RuleContent;
import nl.buro3.productentool.search.merchandising.RuleKind;
import org.jspecify.annotations.Nullable;

/** The fields of a rule for a query. What was typed stays when it is refused. */
class RuleForm extends Section {

    private final String query;
    private final transient Runnable changed;
    private final H2 title = new H2(text("search.rules.new.title"));
    private final RadioChoice<RuleKind> kind =
            new RadioChoice<>("soort", "search.rules.kind.", List.of(RuleKind.values()), this::kindChanged);
    private final RuleCardField card;
    private final Input place = new Input();
    private final Input target = new Input();
    private final Input begins = new Input();
    private final Input ends = new Input();
    private final Input note = new Input();
    private final Div placeField = field("search.rules.place", "plaats", place);
    private final Div targetField = field("search.rules.target", "bestemming", target);
    private final Div what = styled(new Div(), "beheer-rij");
    private final Notice notice = new Notice();
    private final transient FormParts parts = new FormParts();
    private final FormDraft draft;

    /**
     * An empty form.
     *
     * @param changed called when something in it changes
     * @param changedBy who changed the rule last, and when; empty when that is not known
     */
    RuleForm(
            String query,
            ProductSearch search,
            Runnable changed,
            Supplier<String> changedBy,
            Consumer<RuleContent> save,
            Runnable cancel) {
        this.query = query;
        this.changed = changed;
        this.card = new RuleCardField("kaart", text("search.rules.card"), search, changed);
        addClassNames("kaartje", "regelformulier");
        title.setId("regel-titel");
        getElement().setAttribute("aria-labelledby", "regel-titel");
        prepareFields();
        keep();
        draft = new FormDraft(this, parts, changedBy);
        draft.savedBy(notice, () -> save.accept(content()));
        what.add(card, placeField);
        Div when = styled(
                new Div(field("search.rules.begins", "begin", begins), field("search.rules.ends", "eind", ends)),
                "beheer-rij");
        Div fields = new Div(kind, what, targetField, when, field("search.upkeep.note", "notitie", note));
        fields.add(notice, buttons(save, cancel));
        add(title, draft, styled(fields, "formulier"));
        kindChanged();
    }

    private void keep() {
        kind.keep(parts, "soort");
        card.keep(parts, "kaart", text("search.rules.card"));
        parts.typed("plaats", text("search.rules.place"), place)
                .typed("bestemming", text("search.rules.target"), target)
                .typed("begin", text("search.rules.begins"), begins)
                .typed("eind", text("search.rules.ends"), ends)
                .typed("notitie", text("search.upkeep.note"), note);
    }

    FormDraft draft() {
        return draft;
    }

    /** Fills in a rule that is to be changed. */
    void show(KnownRule rule) {
        RuleContent content = rule.content();
        title.setText(text("search.rules.edit.title"));
        kind.show(content.kind());
        Optional.ofNullable(rule.card()).ifPresent(card::show);
        place.setValue(filled(content.place()));
        target.setValue(filled(content.target()));
        begins.setValue(filled(content.begins()));
        ends.setValue(filled(content.ends()));
        note.setValue(content.note());
        kindChanged();
    }

    void focusField() {
        card.focusField();
    }

    /** Says why it was not kept. */
    void say(RefusedRuleException refused) {
        notice.failed(text("search.rules.refused." + refused.reason()));
    }

    void say(String problem) {
        notice.failed(problem);
    }

    /** What was filled in so far. */
    RuleContent content() {
        return new RuleContent(
                query,
                kind.chosen(),
                card.card().map(CardSummary::id).orElse(null),
                number(place.getValue()),
                target.getValue(),
                date(begins.getValue()),
                date(ends.getValue()),
                note.getValue());
    }

    private void prepareFields() {
        place.setValue("1");
        place.getElement()
                .setAttribute("type", "number")
                .setAttribute("min", "1")
                .setAttribute("max", String.valueOf(RuleContent.LAST_PLACE));
        target.getElement().setAttribute("maxlength", String.valueOf(RuleContent.LONGEST_TARGET));
        target.setPlaceholder("/hulp");
        targetField.add(words(text("search.rules.target.help"), "klein"));
        begins.getElement().setAttribute("type", "date");
        ends.getElement().setAttribute("type", "date");
        note.getElement().setAttribute("maxlength", String.valueOf(RuleContent.LONGEST_NOTE));
        List.of(place, target, begins, ends)
                .forEach(input -> input.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    private void kindChanged() {
        what.setVisible(kind.chosen().isAboutCard());
        placeField.setVisible(kind.chosen() == RuleKind.PIN);
        targetField.setVisible(!kind.chosen().isAboutCard());
        changed.run();
    }

    private static Div field(String label, String id, Input input) {
        input.setId(id);
        input.getElement().setAttribute("autocomplete", "off");
        return styled(new Div(Pages.label(text(label), input), input), "veld");
    }

    private Div buttons(Consumer<RuleContent> save, Runnable cancel) {
        NativeButton keep = styled(new NativeButton(text("search.upkeep.save")), "knop");
        keep.addClickListener(event -> {
            notice.clear();
            save.accept(content());
        });
        NativeButton leave = styled(new NativeButton(text("search.upkeep.cancel")), "knop", "knop-stil");
        leave.addClickListener(event -> cancel.run());
        return styled(new Div(keep, leave), "acties");
    }

    private static String filled(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A place that is no number is none. */
    private static @Nullable Integer number(String typed) {
        return typed.matches("-?[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
