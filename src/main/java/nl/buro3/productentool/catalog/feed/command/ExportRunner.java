package nl.buro3.productentool.catalog.feed.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buro3.productentool.catalog.feed.out.CardTooLongException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes the file of the export command; the exit code says how it ended. */
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = ExportCommand.NAME)
class ExportRunner implements ApplicationRunner, ExitCodeGenerator {

    private final ExportFile exports;
    private final Path file;
    private int exitCode = 2;

    ExportRunner(ExportFile exports, @Value("${portal.export.file}") Path file) {
        this.exports = exports;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            Path fresh = ExportFile.beside(file);
            try {
                int cards = exports.write(String.valueOf(file.getFileName()), fresh);
                ExportFile.keep(fresh, file);
                exitCode = ExportFile.done(cards, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (CardTooLongException e) {
            exitCode = ImportCommand.say("feed.export.failed", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            exitCode = ImportCommand.say("feed.export.folder", file);
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
