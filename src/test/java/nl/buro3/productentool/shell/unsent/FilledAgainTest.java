package nl.buro3.productentool.shell.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What was typed goes back into the field that it was typed in, or is shown where there is none any more. */
class FilledAgainTest {

    private static final String QUESTIONS = """
            <div id="inhoud">
            <details><form method="post" action="/vraag"><input type="hidden" name="regel" value="webshop">
            <textarea name="vraag"></textarea></form></details>
            <details><form method="post" action="/vraag"><input type="hidden" name="regel" value="logo">
            <textarea name="vraag">Iets anders</textarea></form></details></div>""";

    private static Document fill(String page, Map<String, List<String>> typed) {
        Document document = Jsoup.parse(page);
        FilledAgain.fill(document, new UnsentForm("/vraag", "/mijn", typed, Instant.EPOCH));
        return document;
    }

    @Test
    void ofManyFormsItIsTheOneAboutTheSameAndThatOneIsOpened() {
        Document page = fill(QUESTIONS, Map.of("regel", List.of("logo"), "vraag", List.of("Kan het blauw?")));

        assertThat(page.select("textarea").eachText()).containsExactly("Kan het blauw?");
        assertThat(page.expectFirst("details[open] textarea").val()).isEqualTo("Kan het blauw?");
        assertThat(page.select("[data-niet-verstuurd] a").attr("href"))
                .isEqualTo("#" + page.expectFirst("details[open] form").id());
    }

    @Test
    void whereItsSubjectIsGoneTheWordsAreShownAndNoOtherFormIsFilled() {
        Document page = fill(QUESTIONS, Map.of("regel", List.of("folder"), "vraag", List.of("Kan het <b>blauw</b>?")));

        assertThat(page.select("textarea").eachText()).containsExactly("Iets anders");
        assertThat(page.select("[data-niet-verstuurd] blockquote").eachText()).containsExactly("Kan het <b>blauw</b>?");
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void everyKindOfFieldIsAsItWasAlsoOutsideOfTheForm() {
        Document page = fill(
                """
                <div id="inhoud"><form id="f" method="post" action="/vraag">
                <input type="checkbox" name="met" value="1" checked><input type="checkbox" name="met" value="2">
                <input type="radio" name="wat" value="a" checked><input type="radio" name="wat" value="b">
                <select name="keuze"><option value="x" selected>X</option><option value="y">Y</option></select>
                <input name="tel" value="1"><input name="tel" value="2"><input type="password" name="geheim"></form>
                <input type="number" name="aantal" value="1" form="f"></div>""",
                Map.of(
                        "met", List.of("2"),
                        "wat", List.of("b"),
                        "keuze", List.of("y"),
                        "tel", List.of("3", "4"),
                        "geheim", List.of("niet"),
                        "aantal", List.of("9"),
                        "weg", List.of("Deze regel is er niet meer")));

        assertThat(page.select("[checked]").eachAttr("value")).containsExactly("2", "b");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("y");
        assertThat(page.select("[name=tel]").eachAttr("value")).containsExactly("3", "4");
        assertThat(page.select("[name=aantal]").val()).isEqualTo("9");
        assertThat(page.select("[name=geheim]").hasAttr("value")).isFalse();
        assertThat(page.select("blockquote").text()).isEqualTo("Deze regel is er niet meer");
    }

    @Test
    void whoOnlyPressedAButtonIsToldToPressItOnceMore() {
        String button = """
                <div id="inhoud"><form method="post" action="/vraag"><input type="hidden" name="regel" value="logo">
                <button name="doe" value="weg">Weg</button></form></div>""";
        Map<String, List<String>> pressed = Map.of("regel", List.of("logo"), "doe", List.of("weg"));

        assertThat(fill(button, pressed).select("[data-niet-verstuurd]").text())
                .contains("Druk nog een keer op de knop");
        assertThat(fill("<div id='inhoud'></div>", pressed)
                        .select("[data-niet-verstuurd]")
                        .text())
                .endsWith("kan hier niet meer. Er is niets veranderd.");
    }
}
