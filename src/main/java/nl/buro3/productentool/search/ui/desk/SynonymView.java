package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.synonym.KnownSynonyms;
import nl.buro3.productentool.search.synonym.RefusedSynonymsException;
import nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason;
import nl.buro3.productentool.search.synonym.SynonymContent;
import nl.buro3.productentool.search.synonym.Synonyms;
import nl.buro3.productentool.search.ui.SearchNavigation;
import org.jspecify.annotations.Nullable;

/** Where employees keep which words mean the same; searches use them at once. */
@Route("beheer/zoeken/synoniemen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class SynonymView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int AT_FIRST = 60;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm");

    private final transient Synonyms synonyms;
    private final transient Clock clock;
    private final Notice notice = new Notice();
    private final Input filter = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");
    private final NativeButton more = styled(new NativeButton(), "knop", "knop-stil");
    private final transient Map<Long, SynonymLine> lines = new HashMap<>();
    private int shown = AT_FIRST;
    private @Nullable SynonymForm form;
    private transient @Nullable KnownSynonyms edited;

    SynonymView(Synonyms synonyms, Clock clock) {
        this.synonyms = synonyms;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-synoniemen");
        count.getElement().setAttribute("role", "status");
        NativeButton begin = styled(new NativeButton(text("search.synonyms.new"), event -> begin("")), "knop");
        add(styled(new Div(new H1(text("search.synonyms.title")), begin), "beheer-kop"));
        add(SearchNavigation.tabs("synoniemen"), styled(new Paragraph(text("search.synonyms.intro")), "intro"));
        add(notice, filterField(), count, list, more);
        more.addClickListener(event -> showList(Integer.MAX_VALUE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PageRequest(event.getLocation(), event.getRouteParameters()).parameter("woord"));
    }

    /** @param word to change the synonyms of, or to begin with */
    void show(Optional<String> word) {
        notice.clear();
        close();
        filter.clear();
        showList(AT_FIRST);
        word.ifPresent(w -> synonyms.having(w).ifPresentOrElse(this::edit, () -> begin(w)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("search.synonyms.title"));
    }

    private Div filterField() {
        filter.setId("filter");
        filter.setValueChangeTimeout(150);
        filter.getElement().setAttribute("type", "search").setAttribute("autocomplete", "off");
        filter.setPlaceholder(text("search.synonyms.filter"));
        filter.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                showList(AT_FIRST);
            }
        });
        NativeLabel label = styled(Pages.label(text("search.synonyms.filter"), filter), "alleen-voorlezen");
        return styled(new Div(label, filter), "zoekformulier", "zoekveld");
    }

    private void showList(int most) {
        shown = most;
        String part = SynonymContent.normal(filter.getValue());
        List<KnownSynonyms> found = synonyms.all().stream()
                .filter(known -> known.content().words().anyMatch(word -> word.contains(part)))
                .toList();
        count.setText(text("search.synonyms.count", found.size()));
        list.removeAll();
        lines.clear();
        found.stream().limit(most).forEach(known -> list.add(line(known)));
        more.setVisible(found.size() > most);
        more.setText(text("search.synonyms.more", found.size() - most));
    }

    private SynonymLine line(KnownSynonyms known) {
        SynonymLine line = new SynonymLine(known, clock, () -> edit(known), () -> delete(known));
        lines.put(known.id(), line);
        return line;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        SynonymForm opened = form;
        if (opened != null) {
            Leaving.ask(event, () -> save(opened.content()), opened.draft());
        }
    }

    private void begin(String word) {
        List<String> words = word.isEmpty() ? List.of() : List.of(SynonymContent.normal(word));
        open(text("search.synonyms.new.title"), SynonymContent.same(words), null);
    }

    private void edit(KnownSynonyms known) {
        open(text("search.synonyms.edit.title"), known.content(), known);
    }

    private void open(String title, SynonymContent content, @Nullable KnownSynonyms known) {
        notice.clear();
        edited = known;
        SynonymForm opened = new SynonymForm(title, this::changedBy, this::save);
        form = opened;
        opened.show(content);
        opened.openOver(this);
        opened.focus();
        opened.getElement().addEventListener("close", event -> form = opened.equals(form) ? null : form);
        String subject = known == null ? "nieuw/" + String.join(", ", content.typed()) : String.valueOf(known.id());
        opened.draft().begin("synoniemen/" + subject);
    }

    private String changedBy() {
        KnownSynonyms known = edited;
        return known == null
                ? ""
                : known.changedBy() + ", " + WHEN.format(known.changedAt().atZone(clock.getZone()));
    }

    /** Keeps them, or says why not; what the employee typed stays then. */
    private boolean save(SynonymContent content) {
        SynonymForm filled = Objects.requireNonNull(form);
        if (filled.draft().isUndecided()) {
            filled.say(text("draft.decide"));
            return false;
        }
        KnownSynonyms before = edited;
        boolean same = before != null && !filled.draft().isDirty();
        try {
            KnownSynonyms kept =
                    before == null ? synonyms.add(content) : synonyms.revise(before.id(), content, before.version());
            filled.draft().arrived();
            close();
            showList(shown);
            String words = String.join(", ", kept.content().typed());
            notice.done(same ? text("form.unchanged") : text("search.synonyms.saved", words));
            Optional.ofNullable(lines.get(kept.id())).ifPresentOrElse(SynonymLine::focusChange, filter::focus);
            return true;
        } catch (RefusedSynonymsException e) {
            filled.say(e);
            if (e.reason() == Reason.STALE && before != null) {
                meet(filled, before.id());
            }
            return false;
        }
    }

    /** A colleague was here meanwhile: shows what is kept now beside what was typed. */
    private void meet(SynonymForm filled, long id) {
        synonyms.all().stream().filter(known -> known.id() == id).findFirst().ifPresent(known -> {
            edited = known;
            filled.draft().rebase(() -> filled.show(known.content()));
        });
    }

    private void close() {
        if (form != null) {
            form.close();
            form = null;
        }
    }

    private void delete(KnownSynonyms known) {
        try {
            synonyms.delete(known.id(), known.version());
            notice.done(text(
                    "search.synonyms.deleted", String.join(", ", known.content().typed())));
        } catch (RefusedSynonymsException e) {
            notice.failed(text("search.synonyms.refused." + e.reason(), "", ""));
        }
        showList(shown);
        filter.focus();
    }
}
