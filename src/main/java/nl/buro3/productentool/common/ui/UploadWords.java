package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What a field for a file says; by itself it speaks English. */
public final class UploadWords {

    private UploadWords() {}

    /**
     * The words of a field for one file.
     *
     * @param choose on the button
     * @param drop beside it
     * @param wrong when it is too large or of another kind
     */
    public static UploadI18N of(String choose, String drop, String wrong) {
        UploadI18N.Uploading.Status status = new UploadI18N.Uploading.Status()
                .setConnecting(text("upload.connecting"))
                .setStalled(text("upload.stalled"))
                .setProcessing(text("upload.processing"))
                .setHeld(text("upload.held"));
        UploadI18N.Uploading.Error error = new UploadI18N.Uploading.Error()
                .setServerUnavailable(text("upload.unavailable"))
                .setUnexpectedServerError(text("upload.failed"))
                .setForbidden(text("upload.forbidden"))
                .setFileTooLarge(wrong);
        UploadI18N.Uploading.RemainingTime remaining = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(text("upload.remaining") + " ")
                .setUnknown(text("upload.remaining.unknown"));
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("upload.too-many"))
                        .setFileIsTooBig(wrong)
                        .setIncorrectFileType(wrong))
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
