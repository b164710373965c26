package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Notice;

/** Adds an example to a card, with a picture if there is one. */
class ExampleForm extends Div {

    private final TextField title = field("editor.example.title", 160);
    private final TextField sector = field("editor.example.sector", 80);
    private final TextArea words = new TextArea(text("editor.example.text"));
    private final TextField link = field("editor.example.link", 500);
    private final TextField alternative = field("editor.example.alternative", 200);
    private final Notice notice = new Notice();
    private final PictureUpload picture = new PictureUpload(notice::failed);
    private final transient BiPredicate<ExampleText, List<Picture>> add;
    private final FormParts parts = new FormParts();
    private final FormDraft draft;

    /**
     * An empty form.
     *
     * @param add takes the example, and says whether it was added
     */
    ExampleForm(BiPredicate<ExampleText, List<Picture>> add) {
        this.add = add;
        addClassNames("beheer-formulier");
        words.setMaxLength(2000);
        words.setWidthFull();
        parts.typed("titel", text("editor.example.title"), title)
                .typed("branche", text("editor.example.sector"), sector)
                .typed("tekst", text("editor.example.text"), words)
                .typed("link", text("editor.example.link"), link)
                .typed("fotobeschrijving", text("editor.example.alternative"), alternative);
        picture.keep(parts);
        draft = new FormDraft(this, parts);
        picture.onChange(draft::changed);
        Button send = styled(new Button(text("editor.example.add"), event -> submit()), "knop");
        add(new H3(text("editor.example.new")), notice, draft, title, sector, words, link);
        add(styled(new Div(picture, alternative), "beheer-rij"), send);
    }

    /** Begins anew, for the card with this slug. */
    void begin(String slug) {
        clear();
        draft.begin("voorbeeld/" + slug);
    }

    FormDraft draft() {
        return draft;
    }

    /** Adds the example, or says what is missing. */
    boolean submit() {
        List<Picture> pictures =
                picture
                        .bytes()
                        .flatMap(content ->
                                Picture.of(content, alternative.getValue().strip()))
                        .stream()
                        .toList();
        boolean chosen = picture.bytes().isPresent();
        if (title.isEmpty() || words.isEmpty()) {
            notice.failed(text("editor.example.missing"));
        } else if (chosen && pictures.isEmpty()) {
            notice.failed(text("editor.example.picture.wrong"));
        } else if (chosen && alternative.isEmpty()) {
            notice.failed(text("editor.example.alternative.missing"));
        } else if (add.test(example(), pictures)) {
            clear();
            draft.arrived();
            return true;
        }
        return false;
    }

    private ExampleText example() {
        return new ExampleText(
                title.getValue().strip(),
                sector.getValue().strip(),
                words.getValue().strip(),
                link.isEmpty() ? null : link.getValue().strip());
    }

    private void clear() {
        Stream.of(title, sector, link, alternative).forEach(TextField::clear);
        words.clear();
        picture.clear();
        notice.clear();
    }

    private static TextField field(String label, int longest) {
        TextField field = new TextField(text(label));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }
}
