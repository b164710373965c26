package nl.buro3.productentool.shell.unsent;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The forms that wait for the log-in of who wrote them: the last one of each, for half an hour, in the memory of this node
 * and nowhere else. Where there is no room the oldest goes.
 */
@Component
class UnsentForms {

    static final Duration KEPT = Duration.ofMinutes(30);

    /** In letters; what people write fits thousands of times. */
    static final int MOST = 16 << 20;

    private final Map<String, UnsentForm> forms = new LinkedHashMap<>();
    private final Clock clock;
    private long size;

    UnsentForms(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a form in place of the one that its writer had here before. */
    synchronized void keep(String writer, UnsentForm form) {
        drop(writer);
        forms.put(writer, form);
        size += form.size();
        Iterator<UnsentForm> oldest = forms.values().iterator();
        while (oldest.hasNext()) {
            UnsentForm first = oldest.next();
            if (size <= MOST && !isOver(first)) {
                break;
            }
            size -= first.size();
            oldest.remove();
        }
    }

    /** What somebody wrote on this page and could not send. */
    synchronized Optional<UnsentForm> of(String writer, String page) {
        return Optional.ofNullable(forms.get(writer))
                .filter(form -> !isOver(form) && form.page().equals(page));
    }

    /** Somebody sent a form to this address: it waits no longer. */
    synchronized void sent(String writer, String action) {
        UnsentForm waiting = forms.get(writer);
        if (waiting != null && waiting.action().equals(action)) {
            drop(writer);
        }
    }

    private void drop(String writer) {
        UnsentForm gone = forms.remove(writer);
        if (gone != null) {
            size -= gone.size();
        }
    }

    private boolean isOver(UnsentForm form) {
        return clock.instant().isAfter(form.since().plus(KEPT));
    }
}
