package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Something asked or shown over a page, which waits behind it: the keyboard is in it until it is closed, and goes on then
 * where it was before. Where that is gone, because the page was drawn anew meanwhile, it goes on at what is called the same
 * in its place, or else near it.
 *
 * <p>The browser itself closes it and leads the keyboard back. Taking it off the page would leave the keyboard nowhere, so
 * that happens only after it was closed.
 */
@Tag("dialog")
public abstract class ModalDialog extends HtmlContainer {

    /** After all that the same answer of the server does: a notice of what was done comes first. */
    private static final String OPEN = """
            const opener = document.activeElement;
            const around = [];
            for (let part = opener; part && part !== document.body; part = part.parentElement) { around.push(part); }
            const name = (part) => part.getAttribute('aria-label') ?? part.textContent;
            const called = name(opener);
            this.addEventListener('close', () => setTimeout(() => {
                const { activeElement } = document;
                if (activeElement !== document.body && !this.contains(activeElement)) { return; }
                const near = around.find((part) => part.isConnected && part.checkVisibility())
                    ?? document.querySelector('main');
                const stops = [...near.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                    .filter((part) => !part.disabled && part.checkVisibility());
                const same = stops.find((part) => part.localName === opener.localName && name(part) === called);
                (same ?? stops[0])?.focus();
            }));
            this.showModal();
            """;

    /**
     * A dialog with a title.
     *
     * @param id of the title, once on a page
     */
    protected ModalDialog(String id, String title) {
        H2 heading = new H2(title);
        heading.setId(id);
        addClassName("delen");
        getElement().setAttribute("aria-labelledby", id);
        getElement().addEventListener("close", event -> {
            getElement().removeFromParent();
            closed();
        });
        add(heading);
    }

    /** Puts the keyboard on the title first: what it says is read before anything is pressed by mistake. */
    protected final void beginAtTitle() {
        getChildren()
                .findFirst()
                .ifPresent(title ->
                        title.getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", true));
    }

    /** Shows it. */
    public final void open() {
        UI.getCurrent().add(this);
        getElement().executeJs(OPEN);
    }

    /** Shows it over a view, with which it goes away. */
    public final void openOver(Component view) {
        view.addDetachListener(event -> getElement().removeFromParent());
        open();
    }

    /** Closes it: what is done after that finds the keyboard where it was before. */
    public final void close() {
        getElement().executeJs("this.close()");
    }

    /** It was closed, by a button or by the Escape key. */
    protected void closed() {}

    /** A button that closes it, and does something then. */
    protected final NativeButton closing(String key, Runnable action, String... look) {
        NativeButton button = styled(new NativeButton(text(key)), look);
        button.addClickListener(event -> {
            close();
            action.run();
        });
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
