package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import nl.buro3.productentool.common.ui.Toast;
import nl.buro3.productentool.sharing.SharedLink;

/** Copies a link to the clipboard of the employee and says so; where the browser forbids it, shows the link instead. */
final class LinkCopier {

    private static final String RICH = """
            const kind = (type, words) => new Blob([words.replaceAll('{portaal}', location.origin)], { type });
            return Promise.resolve(navigator.clipboard?.write([new ClipboardItem({
                'text/html': kind('text/html', $0), 'text/plain': kind('text/plain', $1) })]) ?? Promise.reject())
                .then(() => true, () => false);
            """;

    private LinkCopier() {}

    static void copy(UI ui, SharedLink link) {
        Toast.copy(ui, link.path(), text("share.copied"), text("share.not-copied"));
    }

    /**
     * Copies cards with their pictures.
     *
     * @param done is told whether the browser allowed it
     */
    static void copy(UI ui, RichCards cards, Consumer<Boolean> done) {
        ui.getElement().executeJs(RICH, cards.html(), cards.plain()).then(Boolean.class, done::accept);
    }
}
