package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.common.ui.UploadWords;
import nl.buro3.productentool.sales.document.Document;
import nl.buro3.productentool.sales.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/** A field for a document: chosen first, then added with a button. What only calls itself one is refused at once. */
final class DocumentUpload extends Div {

    private final Upload upload;
    private final Consumer<String> complain;
    private final Button add = styled(new Button(text("desk.document.add")), "knop");
    private transient @Nullable Document chosen;

    /** @param complain gets what to say when a file is not taken */
    DocumentUpload(Consumer<String> complain) {
        this.complain = complain;
        upload = new Upload(UploadHandler.inMemory((file, content) -> take(file.fileName(), content)));
        upload.setAcceptedFileExtensions(Arrays.stream(DocumentKind.values())
                .map(kind -> "." + kind.extension())
                .toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Document.LARGEST_BYTES);
        upload.setI18n(
                UploadWords.of(text("desk.document.choose"), text("desk.document.drop"), text("desk.document.wrong")));
        upload.addFileRejectedListener(event -> complain.accept(text("desk.document.wrong")));
        upload.addFileRemovedListener(event -> chosen = null);
        upload.addAllFinishedListener(event -> {}); // the page hears of it at once
        add(upload, add);
    }

    /** @param taker gets the document when the button is pressed */
    void onArrival(Consumer<Document> taker) {
        add.addClickListener(event -> {
            Document document = chosen;
            if (document == null) {
                complain.accept(text("desk.document.missing"));
            } else {
                taker.accept(document);
            }
        });
    }

    void take(String file, byte[] content) {
        Optional<Document> document = Document.of(file, content);
        chosen = document.orElse(null);
        if (document.isEmpty()) {
            upload.clearFileList();
            complain.accept(text("desk.document.wrong"));
        }
    }
}
