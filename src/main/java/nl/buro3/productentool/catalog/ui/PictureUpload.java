package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.catalog.Picture;
import nl.buro3.productentool.common.ui.FormParts;
import org.jspecify.annotations.Nullable;

/** A field for one picture. The browser keeps it as long as it is part of a draft, and sends it once more then. */
class PictureUpload extends Div {

    private final Upload upload;
    private final Consumer<String> complain;
    private byte @Nullable [] bytes;
    private String name = "";

    /** @param complain gets what to say when a file is not taken */
    PictureUpload(Consumer<String> complain) {
        this.complain = complain;
        upload = new Upload(UploadHandler.inMemory((file, content) -> {
            bytes = content;
            name = file.fileName();
        }));
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/webp");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Picture.LARGEST_BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> complain.accept(text("editor.example.picture.wrong")));
        upload.addFileRemovedListener(event -> forget());
        add(upload);
    }

    /** Keeps the name of what was chosen, so that the picture is sent again where it is not there any more. */
    void keep(FormParts parts) {
        parts.rows("foto", text("editor.example.picture"), () -> name, this::miss, file -> file);
    }

    /** @param changed called after a picture came or went */
    void onChange(Runnable changed) {
        upload.addAllFinishedListener(event -> changed.run());
        upload.addFileRemovedListener(event -> changed.run());
    }

    Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes);
    }

    void clear() {
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

    private static UploadI18N words() {
        UploadI18N.Uploading.Status status = new UploadI18N.Uploading.Status()
                .setConnecting(text("upload.connecting"))
                .setStalled(text("upload.stalled"))
                .setProcessing(text("upload.processing"))
                .setHeld(text("upload.held"));
        UploadI18N.Uploading.Error error = new UploadI18N.Uploading.Error()
                .setServerUnavailable(text("upload.unavailable"))
                .setUnexpectedServerError(text("upload.failed"))
                .setForbidden(text("upload.forbidden"))
                .setFileTooLarge(text("editor.example.picture.wrong"));
        UploadI18N.Uploading.RemainingTime remaining = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(text("upload.remaining") + " ")
                .setUnknown(text("upload.remaining.unknown"));
        return new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(text("upload.drop")).setMany(text("upload.drop")))
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(text("upload.choose")).setMany(text("upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("upload.too-many"))
                        .setFileIsTooBig(text("editor.example.picture.wrong"))
                        .setIncorrectFileType(text("editor.example.picture.wrong")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(remaining)
                        .setError(error))
                .setFile(new UploadI18N.File()
                        .setRetry(text("upload.retry"))
                        .setStart(text("upload.start"))
                        .setRemove(text("upload.remove")))
                .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB")));
    }
}
