package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.Component;
import nl.buro3.productentool.sharing.SharedLink;

/** Copies a link to the clipboard of the employee and says so; where the browser forbids it, shows the link instead. */
final class LinkCopier {

    private static final String COPY = """
            const link = location.origin + $0;
            document.querySelectorAll('.toast').forEach(old => old.remove());
            const toast = document.createElement('div');
            toast.className = 'toast';
            toast.setAttribute('role', 'status');
            toast.dataset.link = link;
            document.body.append(toast);
            const say = words => { toast.textContent = words + ' ' + link; };
            navigator.clipboard?.writeText(link).then(() => say($1), () => say($2)) ?? say($2);
            setTimeout(() => toast.remove(), 8000);
            """;

    private LinkCopier() {}

    static void copy(Component from, SharedLink link) {
        from.getElement().executeJs(COPY, link.path(), text("share.copied"), text("share.not-copied"));
    }
}
