package nl.buro3.productentool.catalog.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.ui.editor.PictureUpload;
import nl.buro3.productentool.common.ui.Notice;

/** The portrait of a specialist: a photo is stored as soon as it has been chosen. */
class PortraitSection extends Section {

    private final Div shown = new Div();
    private final PictureUpload upload;
    private final NativeButton drawn = styled(new NativeButton(text("specialists.drawn")), "knop", "knop-stil");

    /**
     * Without a specialist yet.
     *
     * @param store takes the portrait, or none for the drawn one
     */
    PortraitSection(Notice notice, Consumer<Optional<Picture>> store) {
        upload = new PictureUpload(notice::failed);
        upload.onChange(() -> upload.bytes().ifPresent(content -> {
            Optional<Picture> portrait = Picture.of(content, "");
            upload.clear();
            if (portrait.isEmpty()) {
                notice.failed(text("editor.example.picture.wrong"));
            } else {
                store.accept(portrait);
            }
        }));
        drawn.addClickListener(event -> store.accept(Optional.empty()));
        add(new H2(text("specialists.portrait")), styled(new Div(shown, upload, drawn), "portret-keuze"));
    }

    void show(SpecialistCard card) {
        shown.removeAll();
        shown.add(styled(new Image(card.portraitAddress(), text("specialists.portrait.of", card.name())), "portret"));
        drawn.setVisible(card.portrait() != null);
    }
}
