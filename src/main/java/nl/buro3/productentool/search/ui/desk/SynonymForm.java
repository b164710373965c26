package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.ModalDialog;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.synonym.KnownSynonyms;
import nl.buro3.productentool.search.synonym.RefusedSynonymsException;
import nl.buro3.productentool.search.synonym.SynonymContent;
import nl.buro3.productentool.search.synonym.SynonymKind;
import nl.buro3.productentool.search.ui.SearchNavigation;

/** The fields of some synonyms, over the list. What was typed stays when they are refused. */
class SynonymForm extends ModalDialog {

    private final Notice notice = new Notice();
    private final RadioChoice<SynonymKind> kind =
            new RadioChoice<>("soort", "search.synonyms.kind.", List.of(SynonymKind.values()), this::showSides);
    private final WordChips typed = new WordChips("woorden");
    private final WordChips alsoFind = new WordChips("vindt-ook");
    private final Input note = new Input(ValueChangeMode.EAGER);
    private final transient FormParts parts = new FormParts();
    private final FormDraft draft;

    /**
     * A form.
     *
     * @param changedBy who changed these synonyms last, and when; empty when that is not known
     */
    SynonymForm(String title, Supplier<String> changedBy, Consumer<SynonymContent> save) {
        super("synoniemen-titel", title);
        addClassNames("regeldialoog");
        alsoFind.setLegendText(text("search.synonyms.words.also"));
        keep();
        draft = new FormDraft(this, parts, changedBy);
        draft.savedBy(notice, () -> save.accept(content()));
        add(draft, styled(new Div(kind, typed, alsoFind, noteField(), notice, buttons(save)), "formulier"));
        showSides();
    }

    private void keep() {
        kind.keep(parts, "soort");
        typed.keep(parts, "woorden", text("search.synonyms.words.same"));
        alsoFind.keep(parts, "vindt-ook", text("search.synonyms.words.also"));
        parts.typed("notitie", text("search.upkeep.note"), note);
    }

    void show(SynonymContent content) {
        kind.show(content.kind());
        typed.show(content.typed());
        alsoFind.show(content.alsoFind());
        note.setValue(content.note());
        showSides();
    }

    FormDraft draft() {
        return draft;
    }

    void focus() {
        typed.focusField();
    }

    /** Says why they were not kept, with the way to the others that are in the way. */
    void say(RefusedSynonymsException refused) {
        KnownSynonyms other = refused.other();
        String others = other == null ? "" : String.join(", ", other.content().typed());
        String words = text("search.synonyms.refused." + refused.reason(), refused.word(), others);
        if (other == null) {
            notice.failed(words);
        } else {
            notice.failed(words, link(SearchNavigation.synonyms(refused.word()), text("search.synonyms.refused.open")));
        }
    }

    void say(String problem) {
        notice.failed(problem);
    }

    private Div noteField() {
        note.setId("notitie");
        note.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(SynonymContent.LONGEST_NOTE));
        return styled(new Div(Pages.label(text("search.upkeep.note"), note), note), "veld");
    }

    private Div buttons(Consumer<SynonymContent> save) {
        NativeButton keep = styled(new NativeButton(text("search.upkeep.save")), "knop");
        keep.addClickListener(event -> save.accept(content()));
        return styled(new Div(keep, closing("search.upkeep.cancel", () -> {}, "knop", "knop-stil")), "acties");
    }

    SynonymContent content() {
        return new SynonymContent(kind.chosen(), typed.all(), alsoFind.all(), note.getValue());
    }

    private void showSides() {
        boolean oneWay = kind.chosen() == SynonymKind.ONE_WAY;
        typed.setLegendText(text(oneWay ? "search.synonyms.words.typed" : "search.synonyms.words.same"));
        alsoFind.setVisible(oneWay);
    }
}
