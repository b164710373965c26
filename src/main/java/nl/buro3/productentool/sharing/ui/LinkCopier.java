package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.UI;
import nl.buro3.productentool.common.ui.Toast;
import nl.buro3.productentool.sharing.SharedLink;

/** Copies a link to the clipboard of the employee and says so; where the browser forbids it, shows the link instead. */
final class LinkCopier {

    private LinkCopier() {}

    static void copy(UI ui, SharedLink link) {
        Toast.copy(ui, link.path(), text("share.copied"), text("share.not-copied"));
    }
}
