package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.ExampleText;
import nl.buro3.productentool.catalog.Picture;
import org.jspecify.annotations.Nullable;

/** Adds an example to a card, with a picture if there is one. */
class ExampleForm extends Div {

    private final TextField title = field("editor.example.title", 160);
    private final TextField sector = field("editor.example.sector", 80);
    private final TextArea words = new TextArea(text("editor.example.text"));
    private final TextField link = field("editor.example.link", 500);
    private final TextField alternative = field("editor.example.alternative", 200);
    private final Paragraph message = styled(new Paragraph(), "boodschap");
    private byte @Nullable [] bytes;

    /**
     * An empty form.
     *
     * @param add takes the example, and says whether it was added
     */
    ExampleForm(BiPredicate<ExampleText, List<Picture>> add) {
        addClassNames("beheer-formulier");
        words.setMaxLength(2000);
        words.setWidthFull();
        message.setVisible(false);
        message.getElement().setAttribute("role", "alert");
        Button send = styled(new Button(text("editor.example.add"), event -> submit(add)), "knop");
        add(new H3(text("editor.example.new")), message, title, sector, words, link);
        add(styled(new Div(upload(), alternative), "beheer-rij"), send);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> bytes = content));
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/webp");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Picture.LARGEST_BYTES);
        upload.addFileRejectedListener(event -> say(text("editor.example.picture.wrong")));
        upload.addFileRemovedListener(event -> bytes = null);
        return upload;
    }

    private void submit(BiPredicate<ExampleText, List<Picture>> add) {
        List<Picture> pictures = Stream.ofNullable(bytes)
                .flatMap(content -> Picture.of(content, alternative.getValue().strip()).stream())
                .toList();
        if (title.isEmpty() || words.isEmpty()) {
            say(text("editor.example.missing"));
        } else if (bytes != null && pictures.isEmpty()) {
            say(text("editor.example.picture.wrong"));
        } else if (bytes != null && alternative.isEmpty()) {
            say(text("editor.example.alternative.missing"));
        } else if (add.test(example(), pictures)) {
            clear();
        }
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
        bytes = null;
        message.setVisible(false);
    }

    private void say(String problem) {
        message.setText(problem);
        message.setVisible(true);
    }

    private static TextField field(String label, int longest) {
        TextField field = new TextField(text(label));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }
}
