package nl.buro3.productentool.catalog.feed.command;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.buro3.productentool.catalog.feed.out.CatalogExport;
import nl.buro3.productentool.catalog.feed.out.ExportQuery;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.common.Texts;
import org.springframework.stereotype.Component;

/** Writes all cards into a file, which is there whole or not at all. */
@Component
class ExportFile {

    private final CatalogExport export;

    ExportFile(CatalogExport export) {
        this.export = export;
    }

    /**
     * Writes them, and says how many they are.
     *
     * @param name which says the format
     */
    int write(String name, Path file) throws IOException {
        FeedFormat format = FeedFormat.promisedBy(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return export.write(ExportQuery.ALL, format, out);
        }
    }

    /** A new file in the folder of this one, to be written first. */
    static Path beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return Files.createTempFile(folder, ".export", ".tmp");
    }

    static void keep(Path fresh, Path file) throws IOException {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Says how many cards are there now, and answers the exit code. */
    @SuppressWarnings("SystemOut")
    static int done(Object cards, Path file) {
        System.out.println(Texts.text(DUTCH, "feed.export.done", cards, file));
        return 0;
    }
}
