package nl.buro3.productentool.catalog.feed.command;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.feed.ImportOutcome;
import nl.buro3.productentool.common.Texts;

/** Hands a feed to the portal that runs on the same data, and shows its answer as if the import went on here. */
final class ImportHandover {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PortalMarker portal;
    private final HttpClient http;

    private ImportHandover(PortalMarker portal, HttpClient http) {
        this.portal = portal;
        this.http = http;
    }

    /** The exit code of the running portal's import; empty when no portal runs on this data. */
    static OptionalInt tryHandover(Path data, Path file, boolean skipInvalid, boolean dryRun) {
        return onRunning(data, handover -> handover.hand(file, skipInvalid, dryRun));
    }

    /** The exit code of an export by the running portal; empty when no portal runs on this data. */
    static OptionalInt tryExport(Path data, Path file) {
        return onRunning(data, handover -> handover.fetch(file));
    }

    private static OptionalInt onRunning(Path data, Errand errand) {
        Optional<PortalMarker> marker = PortalMarker.read(data);
        if (marker.isEmpty()) {
            return OptionalInt.empty();
        }
        try (HttpClient http = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()) {
            ImportHandover handover = new ImportHandover(marker.get(), http);
            return handover.isAlive() ? OptionalInt.of(errand.run(handover)) : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ImportOutcome.REFUSED.exitCode());
        }
    }

    /** A portal that was killed leaves its marker behind; its port may be another program's by now. */
    private boolean isAlive() throws InterruptedException {
        try {
            HttpRequest question = request("").timeout(PATIENCE).GET().build();
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 204;
        } catch (IOException e) {
            return false;
        }
    }

    @SuppressWarnings("SystemOut")
    private int hand(Path file, boolean skipInvalid, boolean dryRun) throws InterruptedException {
        String query = "?naam=" + URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8)
                + "&overslaan=" + skipInvalid + "&proef=" + dryRun;
        try (ProgressDisplay display = ProgressDisplay.onConsole()) {
            HttpRequest feed = request(query)
                    .header("Content-Type", "application/octet-stream")
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build();
            try (Stream<String> answer =
                    http.send(feed, HttpResponse.BodyHandlers.ofLines()).body()) {
                return show(answer.map(HandoverLine::of).iterator(), display);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            System.out.println(Texts.text(DUTCH, "feed.handover.broken"));
            return ImportOutcome.REFUSED.exitCode();
        }
    }

    /** Lets the running portal write the cards, and keeps them once they are there whole. */
    private int fetch(Path file) throws InterruptedException {
        try {
            String name = String.valueOf(file.getFileName());
            HttpRequest asked = request("/uit?naam=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .GET()
                    .build();
            Path fresh = ExportFile.beside(file);
            try {
                HttpResponse<Path> answer = http.send(asked, HttpResponse.BodyHandlers.ofFile(fresh));
                if (answer.statusCode() != 200) {
                    return ImportCommand.say("feed.export.failed", Files.readString(fresh));
                }
                ExportFile.keep(fresh, file);
                return ExportFile.done(
                        answer.headers().firstValue(ImportEndpoint.CARDS).orElse("?"), file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            return ImportCommand.say("feed.export.folder", file);
        }
    }

    @SuppressWarnings("SystemOut")
    private static int show(Iterator<HandoverLine> answer, ProgressDisplay display) throws IOException {
        while (answer.hasNext()) {
            switch (answer.next()) {
                case HandoverLine.Progress progress -> display.at(progress.done(), progress.total());
                case HandoverLine.Report report -> {
                    display.close();
                    System.out.println(report.text());
                }
                case HandoverLine.End end -> {
                    return end.exitCode();
                }
            }
        }
        throw new IOException("the answer has no end");
    }

    /** What is asked of the running portal. */
    private interface Errand {
        int run(ImportHandover handover) throws InterruptedException;
    }

    private HttpRequest.Builder request(String query) {
        URI address = URI.create("http://127.0.0.1:" + portal.port() + ImportEndpoint.PATH + query);
        return HttpRequest.newBuilder(address).header(ImportEndpoint.SECRET, portal.secret());
    }
}
