package nl.buro3.productentool.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.FormDraft.Kept;
import nl.buro3.productentool.common.ui.ThreeWayMerge.Both;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed comes back, beside what a colleague stored meanwhile. */
class FormDraftTest {

    private static final String AFTERNOON = "28 november 2026 om 15:04";

    private final TextField name = new TextField();
    private final TextField summary = new TextField();
    private final Select<String> kind = new Select<>();
    private final Div form = new Div(name, summary, kind);

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    @BeforeEach
    void aFormThatShowsWhatIsStored() {
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
        kind.setItems("Vast", "Vanaf");
        stored("Podcast", "Je eigen programma", "Vast");
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    private void stored(String storedName, String storedSummary, String storedKind) {
        name.setValue(storedName);
        summary.setValue(storedSummary);
        kind.setValue(storedKind);
    }

    private FormDraft draft() {
        FormParts parts = new FormParts()
                .typed("naam", "Naam", name)
                .typed("samenvatting", "Samenvatting", summary)
                .choice("soort", "Soort prijs", kind);
        FormDraft draft = new FormDraft(form, parts, () -> "Sanne, 28-11-2026 15:05");
        draft.begin("kaart/podcast");
        return draft;
    }

    private static Kept kept(Map<String, String> typed) {
        Map<String, String> base = Map.of("naam", "Podcast", "samenvatting", "Je eigen programma", "soort", "Vast");
        return new Kept(base, Map.of(), typed, AFTERNOON);
    }

    private static String said(Component view) {
        return view.getElement().getOuterHTML();
    }

    private static void press(Component view, String words) {
        within(view)
                .filter(c ->
                        c instanceof NativeButton button && button.getText().equals(words))
                .findFirst()
                .ifPresentOrElse(button -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)), () -> {
                    throw new AssertionError("no button " + words);
                });
    }

    private static Stream<Component> within(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    @Test
    void whatWasTypedAndDidNotArriveIsPutBackAndThatIsSaidWithTheTime() {
        FormDraft draft = draft();

        draft.restore(kept(Map.of("samenvatting", "Je eigen programma, elke week", "soort", "Vanaf")));

        assertThat(summary.getValue()).isEqualTo("Je eigen programma, elke week");
        assertThat(kind.getValue()).isEqualTo("Vanaf");
        assertThat(draft.isDirty()).isTrue();
        assertThat(said(draft))
                .contains("Wat je op 28 november 2026 om 15:04 typte")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void whatIsStoredByNowIsNoDraftAnyMore() {
        FormDraft draft = draft();

        draft.restore(kept(Map.of("samenvatting", "Je eigen programma ")));

        assertThat(draft.isDirty()).isFalse();
        assertThat(said(draft)).doesNotContain("typte");
    }

    @Test
    void aDraftIsThrownAwayAndComesBackWhenThatWasAMistake() {
        FormDraft draft = draft();
        draft.restore(kept(Map.of("naam", "Podcast maken")));

        press(draft, "Weggooien");
        assertThat(name.getValue()).isEqualTo("Podcast");
        assertThat(draft.isDirty()).isFalse();

        press(draft, "Toch terugzetten");
        assertThat(name.getValue()).isEqualTo("Podcast maken");
        assertThat(draft.isDirty()).isTrue();
        assertThat(said(draft)).doesNotContain("Toch terugzetten");
    }

    @Test
    void theOfferToPutBackWhatWasThrownAwayEndsWithTheNextAction() {
        FormDraft draft = draft();
        draft.restore(kept(Map.of("naam", "Podcast maken")));
        press(draft, "Weggooien");
        assertThat(said(draft)).contains("Weggegooid", "Toch terugzetten");

        draft.rebase(() -> stored("Podcast", "Van een collega", "Vast"));
        assertThat(said(draft)).doesNotContain("Weggegooid", "Toch terugzetten");
    }

    @Test
    void whoKeptTheirTextOfTwoHearsThatItCanBeSavedWithTheButtonForIt() {
        FormDraft draft = draft();
        Notice notice = new Notice();
        List<String> saved = new ArrayList<>();
        draft.savedBy(notice, () -> saved.add(name.getValue()));
        name.setValue("Podcast maken");
        draft.rebase(() -> stored("Podcasts", "Je eigen programma", "Vast"));
        notice.failed("Er is nog niets opgeslagen");

        press(draft, "Mijn tekst houden");

        assertThat(said(notice)).contains("Je tekst staat er weer; sla nu op.").doesNotContain("role=\"alert\"");
        press(notice, "Opslaan");
        assertThat(saved).containsExactly("Podcast maken");
    }

    @Test
    void whoTookTheOtherTextHasNothingToSave() {
        FormDraft draft = draft();
        Notice notice = new Notice();
        draft.savedBy(notice, () -> {});
        name.setValue("Podcast maken");
        draft.rebase(() -> stored("Podcasts", "Je eigen programma", "Vast"));
        notice.failed("Er is nog niets opgeslagen");

        press(draft, "Deze tekst nemen");

        assertThat(said(notice)).doesNotContain("opgeslagen", "Opslaan");
    }

    @Test
    void aDraftOfAnOlderVersionStandsBesideWhatAColleagueStoredMeanwhile() {
        stored("Podcast", "Wij maken je programma", "Vanaf");
        FormDraft draft = draft();

        draft.restore(kept(Map.of("samenvatting", "Elke week een programma")));

        assertThat(said(draft))
                .contains("Jij en een collega wijzigden hetzelfde", "Sanne, 28-11-2026 15:05")
                .contains("Elke week een programma", "Wij maken je programma");
        assertThat(draft.isUndecided()).isTrue();
        assertThat(kind.getValue()).as("what only the colleague changed").isEqualTo("Vanaf");
        assertThat(summary.getValue()).as("what was typed").isEqualTo("Elke week een programma");

        press(draft, "Deze tekst nemen");
        assertThat(summary.getValue()).isEqualTo("Wij maken je programma");
        assertThat(draft.isUndecided()).isFalse();
    }

    @Test
    void twoAtOnceKeepBothAndEachFieldIsChosenApart() {
        FormDraft draft = draft();
        name.setValue("Podcast maken");
        summary.setValue("Elke week");

        draft.rebase(() -> stored("Podcasts", "Elke maand", "Vast"));
        assertThat(List.of(name.getValue(), summary.getValue())).containsExactly("Podcast maken", "Elke week");

        draft.rebase(() -> stored("Podcasts", "Elke maand", "Vast"));
        assertThat(draft.isUndecided()).as("saving once more is no choice").isTrue();

        press(draft, "Mijn tekst houden");
        assertThat(draft.isUndecided()).isTrue();
        press(draft, "Deze tekst nemen");
        assertThat(draft.isUndecided()).isFalse();
        assertThat(List.of(name.getValue(), summary.getValue())).containsExactly("Podcast maken", "Elke maand");
        assertThat(draft.isDirty()).isTrue();
    }

    @Test
    void whatOnlyOneOfTwoChangedIsTakenWithoutAsking() {
        Map<String, String> before = Map.of("a", "1", "b", "1", "c", "1", "d", "1");
        Map<String, String> typed = Map.of("a", "2", "b", "1", "c", "2", "d", "2");
        Map<String, String> now = Map.of("a", "1", "b", "3", "c", "2", "d", "3");

        ThreeWayMerge together = ThreeWayMerge.of(before, typed, now);

        assertThat(together.result()).isEqualTo(Map.of("a", "2", "b", "3", "c", "2", "d", "2"));
        assertThat(together.both()).containsExactly(new Both("d", "1", "2", "3"));
    }

    @Test
    void aNoticeOfWhatWentWrongIsAnAlertAndOneOfWhatWentWellIsNot() {
        Notice notice = new Notice();

        notice.failed("Niet gelukt");
        assertThat(said(notice)).contains("Niet gelukt", "role=\"alert\"");

        notice.done("Opgeslagen");
        assertThat(said(notice))
                .contains("Opgeslagen", "aria-live=\"polite\"")
                .doesNotContain("role=\"alert\"", "Niet gelukt");
        assertThat(within(notice).filter(HasText.class::isInstance)).hasSize(1);
    }
}
