package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.synonym.KnownSynonyms;
import nl.buro3.productentool.search.synonym.RefusedSynonymsException;
import nl.buro3.productentool.search.synonym.SynonymContent;
import nl.buro3.productentool.search.synonym.SynonymKind;

/** The fields of some synonyms, over the list. What was typed stays when they are refused. */
@Tag("dialog")
class SynonymForm extends HtmlContainer {

    private final Paragraph message = styled(new Paragraph(), "boodschap");
    private final RadioChoice<SynonymKind> kind =
            new RadioChoice<>("soort", "search.synonyms.kind.", List.of(SynonymKind.values()), this::showSides);
    private final SynonymWords typed = new SynonymWords("woorden");
    private final SynonymWords alsoFind = new SynonymWords("vindt-ook");
    private final Input note = new Input(ValueChangeMode.EAGER);

    SynonymForm(String title, SynonymContent content, Consumer<SynonymContent> save) {
        addClassNames("delen", "regeldialoog");
        H2 heading = new H2(title);
        heading.setId("synoniemen-titel");
        getElement().setAttribute("aria-labelledby", "synoniemen-titel");
        getElement().addEventListener("close", event -> getElement().removeFromParent());
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        alsoFind.setLegendText(text("search.synonyms.words.also"));
        add(heading, styled(new Div(kind, typed, alsoFind, noteField(), message, buttons(save)), "formulier"));
        kind.show(content.kind());
        typed.show(content.typed());
        alsoFind.show(content.alsoFind());
        note.setValue(content.note());
        showSides();
    }

    void open() {
        getElement().executeJs("this.showModal()");
        typed.focusField();
    }

    void close() {
        getElement().executeJs("this.close()");
    }

    /** Says why they were not kept, with the way to the others that are in the way. */
    void say(RefusedSynonymsException refused) {
        KnownSynonyms other = refused.other();
        String others = other == null ? "" : String.join(", ", other.content().typed());
        message.setText(text("search.synonyms.refused." + refused.reason(), refused.word(), others));
        if (other != null) {
            message.add(" ");
            message.add(link(SearchNavigation.synonyms(refused.word()), text("search.synonyms.refused.open")));
        }
        message.setVisible(true);
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
        NativeButton leave = styled(new NativeButton(text("search.upkeep.cancel")), "knop", "knop-stil");
        leave.addClickListener(event -> close());
        return styled(new Div(keep, leave), "acties");
    }

    private SynonymContent content() {
        return new SynonymContent(kind.chosen(), typed.all(), alsoFind.all(), note.getValue());
    }

    private void showSides() {
        boolean oneWay = kind.chosen() == SynonymKind.ONE_WAY;
        typed.setLegendText(text(oneWay ? "search.synonyms.words.typed" : "search.synonyms.words.same"));
        alsoFind.setVisible(oneWay);
    }
}
