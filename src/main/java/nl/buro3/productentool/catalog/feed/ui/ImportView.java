package nl.buro3.productentool.catalog.feed.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.buro3.productentool.catalog.feed.FeedDesk;
import nl.buro3.productentool.catalog.feed.FeedReport;
import nl.buro3.productentool.catalog.feed.undo.ImportUndo;
import nl.buro3.productentool.catalog.ui.CardsTabs;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** Where an employee loads a feed: what it would do is shown by field before it is done. */
@Route("beheer/import")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class ImportView extends Main implements HasDynamicTitle {

    private static final int LOOK_EVERY_MS = 500;

    private final transient FeedDesk desk;
    private final Notice notice = new Notice();
    private final FeedUpload upload = new FeedUpload(this::look, notice::failed);
    private final Div actions = styled(new Div(), "acties");
    private final Div report = new Div();
    private transient @Nullable Path file;
    private String name = "";
    private transient @Nullable FeedJob job;
    private @Nullable Registration watching;
    private final ImportsSection imports;

    ImportView(FeedDesk desk, ImportUndo undo, Clock clock) {
        this.desk = desk;
        this.imports = new ImportsSection(undo, clock);
        getElement().setAttribute("data-view", "import");
        add(styled(new Div(new H1(text("import.title"))), "beheer-kop"), CardsTabs.of(ProductNavigation.IMPORT));
        add(styled(new Paragraph(text("import.intro")), "klein"));
        Anchor example = new Anchor("/portal/files/voorbeeld-import.csv", text("import.example"));
        example.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        add(styled(new Paragraph(new Text(text("import.columns") + " "), example), "klein"));
        add(upload, notice, actions, report, imports, new ExportSection());
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("import.title"));
    }

    /** Says what the file would do. */
    void look(File arrived, String given) {
        forget();
        Path path = arrived.toPath();
        file = path;
        name = given;
        clear();
        upload.clear();
        work("import.looking", progress -> desk.look(path, given, progress), this::looked);
    }

    private void looked(FeedReport found) {
        report.add(new FeedReportView(found));
        if (!found.problem().isEmpty()) {
            notice.failed(found.problem());
        } else if (found.touched() == 0) {
            notice.tell(text(found.failed() == 0 ? "import.nothing" : "import.only-mistakes"));
            offerMarked(found);
        } else {
            offer(found);
        }
    }

    /** What may be done now that it is seen. */
    private void offer(FeedReport found) {
        if (found.failed() == 0) {
            notice.done(text("import.looked"));
            actions.add(button("import.take", () -> take(false, found)), cancel());
        } else {
            notice.failed(text("import.looked.mistakes", found.failed()));
            actions.add(button("import.take.valid", () -> take(true, found)), cancel());
            offerMarked(found);
        }
    }

    /** The same file with what is wrong behind each line. */
    private void offerMarked(FeedReport found) {
        Path path = file;
        if (path == null || found.failed() == 0 || !desk.canMark(name)) {
            return;
        }
        String given = name;
        DownloadHandler copy = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            desk.mark(path, given, out);
            byte[] bytes = out.toByteArray();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    text("import.marked.name", given),
                    FeedMedia.type(given),
                    bytes.length);
        });
        actions.add(styled(new Anchor(copy, text("import.marked")), "knop", "knop-stil"));
    }

    private void take(boolean skipInvalid, FeedReport shown) {
        Path path = file;
        if (path != null) {
            clear();
            work("import.taking", progress -> desk.take(path, name, skipInvalid, shown, progress), this::taken);
        }
    }

    private void taken(FeedReport found) {
        report.add(new FeedReportView(found));
        if (!found.problem().isEmpty() && found.touched() > 0) {
            offer(found);
            notice.failed(found.problem());
            return;
        }
        if (!found.problem().isEmpty()) {
            notice.failed(found.problem());
        } else {
            notice.done(text("import.taken", found.created(), found.updated()));
            imports.show();
        }
        forget();
    }

    private void work(String words, Function<BiConsumer<Long, Long>, FeedReport> work, Consumer<FeedReport> then) {
        FeedJob begun = FeedJob.begin(work);
        job = begun;
        notice.tell(text(words, begun.percent()));
        UI ui = UI.getCurrent();
        ui.setPollInterval(LOOK_EVERY_MS);
        watching = ui.addPollListener(event -> {
            if (begun.isOver()) {
                stopWatching(ui);
                FeedReport found = begun.report();
                if (found == null) {
                    notice.failed(text("trouble.failed"));
                } else {
                    then.accept(found);
                }
            } else {
                notice.tell(text(words, begun.percent()));
            }
        });
    }

    private void stopWatching(UI ui) {
        ui.setPollInterval(-1);
        if (watching != null) {
            watching.remove();
            watching = null;
        }
    }

    private NativeButton cancel() {
        return styled(
                button("import.cancel", () -> {
                    clear();
                    forget();
                    notice.tell(text("import.cancelled"));
                }),
                "knop-stil");
    }

    private void clear() {
        notice.clear();
        actions.removeAll();
        report.removeAll();
    }

    /** The file is not needed any more, once nothing is read from it. */
    private void forget() {
        Path path = file;
        FeedJob reading = job;
        file = null;
        if (path != null && reading != null) {
            reading.afterwards(() -> delete(path));
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching(event.getUI());
        forget();
        super.onDetach(event);
    }

    private static NativeButton button(String key, Runnable action) {
        NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "knop");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
