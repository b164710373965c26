package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.UploadWords;
import org.jspecify.annotations.Nullable;

/**
 * A field for one picture. The browser keeps it as long as it is part of a draft, and sends it once more then.
 */
public final class PictureUpload extends Div {

    private final Upload upload;
    private final Consumer<String> complain;
    private byte @Nullable [] bytes;
    private String name = "";

    /**
     * An empty field.
     *
     * @param complain gets what to say when a file is not taken
     */
    public PictureUpload(Consumer<String> complain) {
        this.complain = complain;
        upload = new Upload(UploadHandler.inMemory((file, content) -> take(file.fileName(), content)));
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/webp");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Picture.LARGEST_BYTES);
        upload.setI18n(
                UploadWords.of(text("upload.choose"), text("upload.drop"), text("editor.example.picture.wrong")));
        upload.addFileRejectedListener(event -> complain.accept(text("editor.example.picture.wrong")));
        upload.addFileRemovedListener(event -> forget());
        add(upload);
    }

    /** What only calls itself a picture makes room for another file at once. */
    private void take(String file, byte[] content) {
        if (Picture.of(content, "").isEmpty()) {
            clear();
            complain.accept(text("editor.example.picture.wrong"));
        } else {
            bytes = content;
            name = file;
        }
    }

    /** Keeps the name of what was chosen, so that the picture is sent again where it is not there any more. */
    void keep(FormParts parts) {
        parts.rows("foto", text("editor.example.picture"), () -> name, this::miss, file -> file);
    }

    /**
     * Tells of changes.
     *
     * @param changed called after a picture came or went
     */
    public void onChange(Runnable changed) {
        upload.addAllFinishedListener(event -> changed.run());
        upload.addFileRemovedListener(event -> changed.run());
    }

    /** What was chosen, once it has arrived. */
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes);
    }

    /** Lets go of what was chosen. */
    public void clear() {
        upload.clearFileList();
        forget();
    }

    private void forget() {
        bytes = null;
        name = "";
    }

    private void miss(String file) {
        if (!file.isEmpty() && bytes == null) {
            upload.getElement()
                    .executeJs("return window.portalDrafts.upload(this)")
                    .then(Boolean.class, found -> {
                        if (!found) {
                            complain.accept(text("editor.example.picture.again", file));
                        }
                    });
        }
    }
}
