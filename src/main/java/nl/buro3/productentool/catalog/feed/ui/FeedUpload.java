package nl.buro3.productentool.catalog.feed.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.buro3.productentool.common.ui.UploadWords;

/** A field for the file of a feed, which is kept in the machine's folder for such files until it is let go of. */
class FeedUpload extends Div {

    /** As much as the portal takes in one go from a page; the command takes more. */
    private static final int LARGEST_BYTES = 2 * 1024 * 1024;

    private final Upload upload;

    /**
     * An empty field.
     *
     * @param arrived gets the file and the name that the sender gave it
     * @param complain gets what to say when a file is not taken
     */
    FeedUpload(BiConsumer<File, String> arrived, Consumer<String> complain) {
        upload = new Upload(UploadHandler.toTempFile((metadata, file) -> arrived.accept(file, metadata.fileName())));
        upload.setAcceptedFileExtensions(".csv", ".json", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setI18n(UploadWords.of(text("import.choose"), text("import.drop"), text("import.wrong-file")));
        upload.addFileRejectedListener(event -> complain.accept(text("import.wrong-file")));
        upload.addAllFinishedListener(event -> {}); // the page hears of it at once
        add(upload);
    }

    /** Makes room for another file. */
    void clear() {
        upload.clearFileList();
    }
}
