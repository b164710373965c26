package nl.buro3.productentool.search.ui;

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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.synonym.KnownSynonyms;
import nl.buro3.productentool.search.synonym.RefusedSynonymsException;
import nl.buro3.productentool.search.synonym.SynonymContent;
import nl.buro3.productentool.search.synonym.Synonyms;
import org.jspecify.annotations.Nullable;

/** Where employees keep which words mean the same; searches use them at once. */
@Route("beheer/zoeken/synoniemen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class SynonymView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_FIRST = 60;

    private final transient Synonyms synonyms;
    private final transient Clock clock;
    private final Paragraph message = styled(new Paragraph(), "boodschap");
    private final Input filter = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");
    private final NativeButton more = styled(new NativeButton(), "knop", "knop-stil");
    private final transient Map<Long, SynonymLine> lines = new HashMap<>();
    private int shown = AT_FIRST;
    private @Nullable SynonymForm form;

    SynonymView(Synonyms synonyms, Clock clock) {
        this.synonyms = synonyms;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-synoniemen");
        message.getElement().setAttribute("role", "status");
        count.getElement().setAttribute("role", "status");
        NativeButton begin = styled(new NativeButton(text("search.synonyms.new"), event -> begin("")), "knop");
        add(styled(new Div(new H1(text("search.synonyms.title")), begin), "beheer-kop"));
        add(SearchNavigation.tabs("synoniemen"), styled(new Paragraph(text("search.synonyms.intro")), "intro"));
        add(message, filterField(), count, list, more);
        more.addClickListener(event -> showList(Integer.MAX_VALUE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PageRequest(event.getLocation(), event.getRouteParameters()).parameter("woord"));
    }

    /** @param word to change the synonyms of, or to begin with */
    void show(Optional<String> word) {
        say("");
        close();
        filter.clear();
        showList(AT_FIRST);
        word.ifPresent(w -> synonyms.having(w).ifPresentOrElse(this::edit, () -> begin(w)));
    }

    @Override
    public String getPageTitle() {
        return text("search.synonyms.title") + " | " + text("portal.name");
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

    private void begin(String word) {
        List<String> words = word.isEmpty() ? List.of() : List.of(SynonymContent.normal(word));
        open(text("search.synonyms.new.title"), SynonymContent.same(words), synonyms::add);
    }

    private void edit(KnownSynonyms known) {
        open(
                text("search.synonyms.edit.title"),
                known.content(),
                content -> synonyms.revise(known.id(), content, known.version()));
    }

    private void open(String title, SynonymContent content, Function<SynonymContent, KnownSynonyms> change) {
        say("");
        form = new SynonymForm(title, content, filled -> attempt(change, filled));
        add(form);
        form.open();
    }

    /** Carries out a change; what the employee typed stays when it is refused. */
    private void attempt(Function<SynonymContent, KnownSynonyms> change, SynonymContent content) {
        try {
            KnownSynonyms kept = change.apply(content);
            close();
            showList(shown);
            say(text("search.synonyms.saved", String.join(", ", kept.content().typed())));
            Optional.ofNullable(lines.get(kept.id())).ifPresent(SynonymLine::focusChange);
        } catch (RefusedSynonymsException e) {
            Objects.requireNonNull(form).say(e);
        }
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
            say(text(
                    "search.synonyms.deleted", String.join(", ", known.content().typed())));
        } catch (RefusedSynonymsException e) {
            say(text("search.synonyms.refused." + e.reason(), "", ""));
        }
        showList(shown);
        filter.focus();
    }

    private void say(String words) {
        message.setText(words);
        message.setClassName("leeg-bericht", words.isEmpty());
    }
}
