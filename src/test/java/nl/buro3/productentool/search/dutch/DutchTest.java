package nl.buro3.productentool.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Dutch words have in common: one case for each rule, which would fail without it. */
class DutchTest {

    @ParameterizedTest(name = "{0} is a form of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "huizen          | huis          | z between vowels is s at the end",
                "brieven         | brief         | v between vowels is f at the end",
                "draadloze       | draadloos     | a long vowel is written double in a closed syllable",
                "bommen          | bom           | a consonant is doubled after a short vowel",
                "bomen           | boom          | and single after a long one",
                "gevels          | gevel         | plurals in s",
                "websites        | website       | also of English words",
                "foto's          | foto          | also with an apostrophe",
                "teksten         | tekst         | plurals in en",
                "dagen           | dag           | exceptions stand in a list",
                "kansen          | kans          | the s that belongs to a word stays",
                "kans            | kans          | also in the singular",
                "kaartjes        | kaart         | diminutives",
                "filmpje         | film          | in pje",
                "mailtje         | mail          | in tje, though mailt is a word",
                "logootje        | logo          | with a doubled vowel",
                "ringetje        | ring          | in etje",
                "mooie           | mooi          | adjectives with e",
                "maakt           | maak          | verbs in the third person",
                "maakten         | maak          | in the past",
                "gemaakt         | maak          | as a participle",
                "vertaald        | vertaal       | also without ge",
                "bedrukte        | bedruk        | and declined",
                "gevonden        | vind          | strong verbs stand in a list",
                "kaart           | kaart         | the t of a noun stays",
                "starten         | start         | and that of a verb's stem",
                "rekenen         | reken         | a stem in en loses only the ending",
                "funnels         | funnel        | words that no list knows lose an s",
                "café            | cafe          | accents do not matter",
                "BROCHURES       | brochure      | capitals neither",
            })
    void formsOfAWordHaveOneStem(String written, String stem, String because) {
        assertThat(Dutch.tokens(written)).as(because).extracting(Token::stem).containsExactly(stem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "website", "campagne", "offerte", "wagen", "video", "nieuws", "tekst", "markt"})
    void wordsThatOnlyLookInflectedStayAsTheyAre(String word) {
        assertThat(Dutch.token(word).stem()).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} has the parts {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "websiteonderhoud           | website onderhoud",
                "bedrijfsfilmpjes           | bedrijf film",
                "klantenservice             | klant service",
                "zoekmachineoptimalisatie   | zoekmachine zoek machine optimalisatie",
                "toegankelijkheidsscan      | toegankelijkheid scan",
                "visitekaartjes             | visite kaart",
                "landingspagina             | landing pagina",
                "instagramadvertenties      | instagram advertentie",
                "wachtkamerschermen         | wacht kamer scherm",
            })
    void compoundsHaveTheStemsOfTheirParts(String word, String parts) {
        assertThat(Dutch.token(word).parts()).containsExactlyInAnyOrder(parts.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"onderhoud", "advertentie", "fotografie", "beletteren", "bestellen", "vergeten", "strategie"})
    void wordsThatOnlyLookLikeCompoundsHaveNoParts(String word) {
        assertThat(Dutch.token(word).parts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} was made from {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "vindbaarheid   | vindbaar vind",
                "vertaling      | vertaal",
                "ontwerper      | ontwerp",
                "optimalisatie  | optimaliseer",
                "illustratie    | illustreer",
                "fotografie     | foto",
            })
    void derivedWordsKnowTheirRoots(String word, String roots) {
        assertThat(Dutch.token(word).roots()).containsExactly(roots.split(" ", -1));
    }

    @Test
    void eMailIsOneWordHoweverItIsWritten() {
        assertThat(List.of("e-mail", "E-Mail", "E mail", "email", "e-mails"))
                .allSatisfy(written -> assertThat(Dutch.tokens(written))
                        .extracting(Token::stem)
                        .containsExactly("email"));
        assertThat(Dutch.token("e-mailautomatisering".replace("-", "")).parts()).contains("email", "automatisering");
    }

    @Test
    void tokensSayWhereTheyStand() {
        String text = "Een nieuwe e-mail over foto's.";

        assertThat(Dutch.tokens(text))
                .extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("nieuwe", "e-mail", "foto's");
    }

    @Test
    void stopWordsAndSignsAreNoTokens() {
        assertThat(Dutch.tokens("de, het & een!")).isEmpty();
        assertThat(Dutch.tokens("")).isEmpty();
    }

    @Test
    void weakWordsAreKnownInEveryForm() {
        assertThat(Dutch.isWeak(Dutch.token("krijgen"))).isTrue();
        assertThat(Dutch.isWeak(Dutch.token("kreeg"))).isTrue();
        assertThat(Dutch.isWeak(Dutch.token("webshop"))).isFalse();
    }

    @Test
    void nothingThatIsTypedMakesItFail() {
        assertThat(Dutch.tokens("a".repeat(5000))).isEmpty();
        assertThat(Dutch.tokens("\uD83D\uDE00 \uD800 e\u0301 \u202E 日本語 ''' ’s"))
                .hasSizeLessThan(6);
    }
}
