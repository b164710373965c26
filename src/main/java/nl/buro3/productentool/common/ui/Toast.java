package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.UI;

/**
 * A message over the page, for what has no place of its own there. It stands in the dialog that is open, if any: what is
 * outside is out of reach then. What went wrong stays until it is closed.
 *
 * <p>It is asked of the element of the page, not of the page itself: that is after what components were asked before, such
 * as a dialog to close.
 */
public final class Toast {

    private static final String MAKE = """
            document.querySelectorAll('.toast').forEach((old) => old.remove());
            const toast = document.createElement('div');
            toast.className = 'toast';
            const place = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
            place.append(toast);
            const closing = () => {
                const close = document.createElement('button');
                close.type = 'button';
                close.className = 'toast-weg';
                close.textContent = '×';
                close.setAttribute('aria-label', $0);
                close.addEventListener('click', () => toast.remove());
                toast.append(close);
                toast.classList.add('blijft');
            };
            """;

    private static final String FAILED = MAKE + """
            toast.classList.add('fout');
            toast.setAttribute('role', 'alert');
            toast.textContent = $1;
            closing();
            """;

    private static final String COPY = MAKE + """
            const link = location.origin + $1;
            toast.dataset.link = link;
            toast.setAttribute('role', 'status');
            const copied = () => {
                toast.textContent = $2 + ' ' + link;
                setTimeout(() => toast.remove(), 8000);
            };
            const refused = () => {
                const field = document.createElement('input');
                field.readOnly = true;
                field.value = link;
                field.setAttribute('aria-label', $3);
                toast.setAttribute('role', 'alert');
                toast.classList.add('fout');
                toast.replaceChildren($3 + ' ', field);
                closing();
                field.focus();
                field.select();
            };
            const soon = new Promise((done, late) => setTimeout(late, 2000));
            Promise.race([navigator.clipboard?.writeText(link) ?? Promise.reject(), soon]).then(copied, refused);
            """;

    private Toast() {}

    /** Says what went wrong, and what to do about it. */
    public static void failed(UI ui, String words) {
        ui.getElement().executeJs(FAILED, text("toast.close"), words);
    }

    /**
     * Copies the address of a page of the portal to the clipboard and says so; where the browser forbids that, it shows the
     * address to be copied by hand.
     */
    public static void copy(UI ui, String path, String copied, String copyYourself) {
        ui.getElement().executeJs(COPY, text("toast.close"), path, copied, copyYourself);
    }
}
