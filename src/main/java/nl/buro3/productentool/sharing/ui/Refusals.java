package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.validation.ConstraintViolationException;
import java.time.DateTimeException;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.sharing.RefusedLinkException;

/** Says why something is not done with a link. */
final class Refusals {

    private Refusals() {}

    /** Does it, or says in the notice why it is not done. */
    static void telling(Notice notice, Runnable step) {
        try {
            step.run();
        } catch (ConstraintViolationException e) {
            notice.failed(text("share.too-long"));
        } catch (DateTimeException e) {
            notice.failed(text("share.refused.DAY"));
        } catch (RefusedLinkException e) {
            notice.failed(text("share.refused." + e.reason()));
        }
    }
}
