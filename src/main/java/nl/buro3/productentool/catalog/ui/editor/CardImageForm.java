package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.ui.CardPicture;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Notice;

/** Gives a card a picture of its own, or the drawn one back. */
class CardImageForm extends Div {

    private static final int LONGEST_ALTERNATIVE = 200;

    private final Notice notice = new Notice();
    private final Div shown = new Div();
    private final PictureUpload upload = new PictureUpload(notice::failed);
    private final TextField alternative = new TextField(text("editor.image.alternative"));
    private final NativeButton drawn = styled(new NativeButton(text("editor.image.drawn")), "knop", "knop-stil");
    private final FormParts parts = new FormParts();
    private final FormDraft draft;
    private final transient Predicate<Optional<Picture>> store;

    /**
     * A form without a card yet.
     *
     * @param store takes the picture, or none for the drawn one, and says whether that was done
     */
    CardImageForm(Predicate<Optional<Picture>> store) {
        this.store = store;
        addClassNames("beheer-formulier");
        alternative.setMaxLength(LONGEST_ALTERNATIVE);
        alternative.setWidthFull();
        alternative.setHelperText(text("editor.image.alternative.help"));
        parts.typed("beeldbeschrijving", text("editor.image.alternative"), alternative);
        upload.keep(parts);
        draft = new FormDraft(this, parts);
        upload.onChange(draft::changed);
        drawn.addClickListener(event -> submit(Optional.empty()));
        Button send = styled(new Button(text("editor.image.store"), event -> submit()), "knop");
        add(notice, draft, shown, styled(new Div(upload, alternative), "beheer-rij"));
        add(styled(new Div(send, drawn), "acties"));
    }

    /** Begins anew, for this card. */
    void begin(CardSummary card) {
        show(card);
        clear();
        draft.begin("kaartbeeld/" + card.slug());
    }

    /** Shows the picture that the card has now. */
    void show(CardSummary card) {
        shown.removeAll();
        shown.add(CardPicture.whenNear(card, "beeld-nu"));
        drawn.setVisible(card.image() != null);
    }

    FormDraft draft() {
        return draft;
    }

    /** Stores the picture, or says what is missing. */
    boolean submit() {
        Optional<Picture> picture = upload.bytes()
                .flatMap(content -> Picture.of(content, alternative.getValue().strip()));
        if (upload.bytes().isEmpty()) {
            notice.failed(text("editor.image.missing"));
        } else if (picture.isEmpty()) {
            notice.failed(text("editor.example.picture.wrong"));
        } else if (alternative.getValue().isBlank()) {
            notice.failed(text("editor.example.alternative.missing"));
        } else {
            return submit(picture);
        }
        return false;
    }

    private boolean submit(Optional<Picture> picture) {
        if (!store.test(picture)) {
            return false;
        }
        clear();
        draft.arrived();
        notice.done(text(picture.isPresent() ? "editor.image.stored" : "editor.image.drawn.again"));
        return true;
    }

    private void clear() {
        alternative.clear();
        upload.clear();
        notice.clear();
    }
}
