package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is typed in a live form until it has arrived: the script {@code kept.js} writes every letter into the browser,
 * under the account and the form's subject, and this puts it back when the form stands again. It is also the place on the
 * form that says so, and where two texts stand side by side when a colleague stored another meanwhile.
 *
 * @see <a href="../../../../../../../../docs/decisions/0013-drafts-in-the-browser.md">Decision 13</a>
 */
public final class FormDraft extends Div {

    private static final String SCRIPT = "context://portal/scripts/kept.js";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Component form;
    private final FormParts parts;
    private final transient Supplier<String> colleague;
    private final Notice notice = new Notice();
    private final Differences differences;
    private String name = "";
    private transient Map<String, String> stored = Map.of();
    private transient Runnable decided = () -> {};
    private final List<Registration> offer = new ArrayList<>();

    /**
     * For a form.
     *
     * @param form around all its fields
     * @param colleague who changed what is stored last, and when; empty when that is not known
     */
    public FormDraft(Component form, FormParts parts, Supplier<String> colleague) {
        this.form = form;
        this.parts = parts;
        this.colleague = colleague;
        this.differences = new Differences(parts, this::decided);
        addClassNames("concept");
        add(notice, differences);
        if (parts.hasRows()) { // rows come and go by what is pressed and chosen in the form
            form.getElement().addEventListener("click", event -> changed());
            form.getElement().addEventListener("change", event -> changed());
        }
    }

    /** For a form whose subject nobody else changes at the same time. */
    public FormDraft(Component form, FormParts parts) {
        this(form, parts, () -> "");
    }

    /**
     * What the browser has of a form.
     *
     * @param base what the form held when the typing began
     * @param known what the server knew of what was changed since
     * @param values what stood in the fields that were typed in, by {@code data-veld}
     * @param when that was, as the clock of the browser says it
     */
    record Kept(Map<String, String> base, Map<String, String> known, Map<String, String> values, String when) {}

    /**
     * Begins to keep; the form shows what is stored. What was typed before and did not arrive is put back.
     *
     * @param subject what the form is about, the same each time it is opened: such as {@code kaart/webshop}
     */
    public void begin(String subject) {
        endOffer();
        stored = parts.read();
        notice.clear();
        differences.show(List.of(), "");
        name = owner() + "/" + subject;
        form.getElement().setAttribute("data-concept", name);
        form.getElement().getNode().runWhenAttached(ui -> ui.getPage().addJavaScript(SCRIPT));
        form.getElement()
                .executeJs("return window.portalDrafts.begin(this, $0)", JSON.writeValueAsString(stored))
                .then(String.class, kept -> {
                    if (kept != null && !kept.isEmpty()) {
                        restore(kept);
                    }
                });
    }

    private void restore(String kept) {
        try {
            restore(JSON.readValue(kept, Kept.class));
        } catch (JacksonException e) { // kept by a version of the portal that wrote it otherwise
            forget();
        }
    }

    /** Puts back what the browser has, and says so. */
    void restore(Kept kept) {
        Map<String, String> now = parts.read();
        Map<String, String> before = new LinkedHashMap<>(now);
        before.putAll(kept.base());
        parts.fill(before);
        parts.fill(kept.known());
        parts.fill(kept.values());
        putTogether(before, parts.read(), now);
        if (isDirty()) {
            notice.tell(text("draft.restored", kept.when()), button("draft.discard", this::discard));
        }
    }

    /** Something else is stored now: what was typed stays, and where both changed the same, both are shown. */
    public void rebase(Runnable showStored) {
        endOffer();
        Map<String, String> before = before();
        Map<String, String> typed = parts.read();
        showStored.run();
        putTogether(before, typed, parts.read());
    }

    private void putTogether(Map<String, String> before, Map<String, String> typed, Map<String, String> now) {
        ThreeWayMerge together = ThreeWayMerge.of(before, typed, now);
        parts.fill(together.result());
        stored = now;
        differences.show(together.both(), together.both().isEmpty() ? "" : colleague.get());
        changed();
    }

    /** What was typed has arrived; the form shows what is stored. */
    public void arrived() {
        endOffer();
        stored = parts.read();
        notice.clear();
        differences.show(List.of(), "");
        drop();
    }

    /** What was typed is not wanted any more: the form shows what is stored. */
    public void forget() {
        endOffer();
        parts.fill(stored);
        notice.clear();
        differences.show(List.of(), "");
        drop();
    }

    /** The page is told, by name: the form may leave it at once, or be about something else from here on. */
    private void drop() {
        changed();
        String over = name;
        getUI().ifPresent(ui -> ui.getElement().executeJs("window.portalDrafts?.drop($0)", over));
    }

    /** Tells the browser what the server knows, for what changes by more than typing in a field. */
    public void changed() {
        Map<String, String> known = new LinkedHashMap<>(parts.read());
        known.entrySet().removeIf(part -> part.getValue().equals(stored.get(part.getKey())));
        form.getElement()
                .executeJs(
                        "window.portalDrafts?.known(this, $0, $1)",
                        JSON.writeValueAsString(before()),
                        JSON.writeValueAsString(known));
    }

    /** Whether it holds something that is not stored. */
    public boolean isDirty() {
        return !parts.read().equals(stored);
    }

    /** Whether a colleague's text stands beside the one that was typed, and none of the two was chosen yet. */
    public boolean isUndecided() {
        return differences.isOpen();
    }

    /**
     * Says how the form is saved. When a text was chosen for the last of what two people changed, what the form said about
     * that is over: it says then that the text can be saved, with a button for it.
     *
     * @param said where the form says what was done
     */
    public void savedBy(Notice said, Runnable save) {
        decided = () -> {
            NativeButton now = styled(new NativeButton(text("editor.save"), event -> save.run()), "knop", "knop-klein");
            now.getElement().setAttribute("type", "button");
            if (isDirty()) {
                said.done(text("draft.both.done"), now);
            } else {
                said.clear();
            }
        };
    }

    private void decided() {
        changed();
        if (!differences.isOpen()) {
            decided.run();
        }
    }

    private Map<String, String> before() {
        Map<String, String> before = new LinkedHashMap<>(stored);
        before.putAll(differences.before());
        return before;
    }

    private void discard() {
        Map<String, String> typed = parts.read();
        parts.fill(stored);
        differences.show(List.of(), "");
        changed();
        notice.tell(text("draft.discarded"), button("draft.undo", () -> {
            parts.fill(typed);
            changed();
            endOffer();
        }));
        Stream.of("input", "change")
                .map(event -> form.getElement().addEventListener(event, typing -> endOffer()))
                .forEach(offer::add);
    }

    /** Who goes on does not want back what was thrown away: putting it back would undo what they do now. */
    private void endOffer() {
        if (!offer.isEmpty()) {
            offer.forEach(Registration::remove);
            offer.clear();
            notice.clear();
        }
    }

    private static NativeButton button(String key, Runnable action) {
        NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "knop-tekst");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Who is typing, as a name that says nothing to who looks into the browser. */
    private static String owner() {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        String name = who == null ? "" : who.getName();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
