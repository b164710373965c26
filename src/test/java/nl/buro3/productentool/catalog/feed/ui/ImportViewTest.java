package nl.buro3.productentool.catalog.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** An employee sees what a file would change, and then lets it or not. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class ImportViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Catalog catalog;

    @TempDir
    private Path folder;

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    private ImportView view;

    @BeforeEach
    void enter() {
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
        view = application.getAutowireCapableBeanFactory().createBean(ImportView.class);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    private File file(String lines) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), "slug,name,category\n" + lines)
                .toFile();
    }

    /** As a browser asks how far it is. */
    private void await(String words) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            ComponentUtil.fireEvent(page, new PollEvent(page, true));
            return said().contains(words);
        });
    }

    private String said() {
        return view.getElement().getOuterHTML();
    }

    private static Stream<Component> within(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    private void press(String words) {
        NativeButton button = within(view)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void theChangesAreShownFirstAndDoneWhenToldSo() throws IOException {
        File feed = file("webshop,Webshop,Web\n");
        view.look(feed, "a.csv");
        await("Er is nog niets gewijzigd.");
        assertThat(said()).contains("Webshop – nieuw, 2 velden");
        assertThat(catalog.card("webshop")).isEmpty();

        press("Importeren");
        await("Klaar: 1 nieuw, 0 bijgewerkt.");

        assertThat(catalog.card("webshop")).isPresent();
        assertThat(feed).doesNotExist();
    }

    @Test
    void whoThinksBetterOfItChangesNothing() throws IOException {
        File feed = file("webshop,Webshop,Web\n");
        view.look(feed, "a.csv");
        await("Er is nog niets gewijzigd.");

        press("Niet importeren");

        assertThat(said()).contains("Er is niets gewijzigd.").doesNotContain("Webshop – nieuw");
        assertThat(catalog.card("webshop")).isEmpty();
        assertThat(feed).doesNotExist();
    }

    @Test
    void ofAFileWithMistakesOnlyTheGoodLinesCanBeTaken() throws IOException {
        view.look(file("webshop,Webshop,Web\nFout!,Fout,Web\n"), "a.csv");
        await("1 regel is niet goed.");
        assertThat(said()).contains("regel 3");

        press("Alleen de goede regels importeren");
        await("Klaar: 1 nieuw, 0 bijgewerkt.");

        assertThat(catalog.card("webshop")).isPresent();
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        view.look(Files.writeString(folder.resolve("b.xlsx"), "geen Excel").toFile(), "b.xlsx");
        await("role=\"alert\"");

        assertThat(said()).doesNotContain(">Importeren</button>", "Bestand met de fouten erin");
    }
}
