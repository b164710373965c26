package nl.buro3.productentool.common;

import static nl.buro3.productentool.common.Texts.DUTCH;
import static nl.buro3.productentool.common.Texts.ENGLISH;
import static nl.buro3.productentool.common.Texts.LANGUAGES;
import static nl.buro3.productentool.common.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts in both languages, next to each other and next to the code that asks for them. */
class TextsTest {

    private static final Map<String, String> NL = read("nl");
    private static final Map<String, String> EN = read("en");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED =
            Pattern.compile("\\btext\\(\\s*(?:[A-Za-z.]+(?:\\(\\))?,\\s*)?\"([^\"]+)\"", Pattern.MULTILINE);
    /** What is counted in the portal, in the plural. */
    private static final List<String> COUNTED = List.of(
            "bezoeken",
            "bezoekers",
            "kaarten",
            "productkaarten",
            "producten",
            "vragen",
            "brieven",
            "deellinks",
            "links",
            "personen",
            "wijzigingen",
            "regels",
            "tekens",
            "problemen",
            "maanden",
            "voorbeelden",
            "dagen",
            "woorden");

    /** What was done to what: two words, as {@code person.disabled}. */
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9_.-]*)\"");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(EN.keySet()).containsExactlyInAnyOrderElementsOf(NL.keySet());
    }

    @Test
    void noTextIsBlank() {
        assertThat(NL).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(EN).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        assertThat(NL)
                .allSatisfy((key, dutch) -> assertThat(placeholders(EN.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(dutch)));
    }

    /** A single straight apostrophe starts a quotation there, and what follows is not filled in. */
    @Test
    void textsInWhichSomethingIsFilledInHaveNoStraightApostrophes() {
        Stream.of(NL, EN)
                .forEach(texts -> assertThat(texts).allSatisfy((key, text) -> {
                    if (!placeholders(text).isEmpty()) {
                        assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    }
                }));
    }

    @Test
    void everyTextInWhichSomethingIsFilledInCanBeFormatted() {
        Object[] arguments = IntStream.range(0, 10).boxed().toArray();
        for (Locale language : LANGUAGES) {
            assertThat(NL.keySet())
                    .filteredOn(key -> !placeholders(NL.getOrDefault(key, "")).isEmpty())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(text(language, key, arguments))
                            .as(key)
                            .isNotBlank()
                            .doesNotContain("{0"));
        }
    }

    static Stream<String> counted() {
        return NL.entrySet().stream()
                .filter(text -> text.getValue().contains(",choice,"))
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("counted")
    void whatIsCountedReadsWellForNoneOneAndTwo(String key) {
        for (Locale language : LANGUAGES) {
            List<String> words = IntStream.rangeClosed(0, 2)
                    .mapToObj(n -> text(language, key, n, n, n, n))
                    .toList();
            assertThat(words).as(key).noneMatch(w -> w.contains("{") || w.contains("|"));
            assertThat(words.get(1)).as(key).isNotEqualTo(words.get(2));
            if (NL.getOrDefault(key, "").contains("{0}")) {
                assertThat(words).as(key).doesNotHaveDuplicates();
                assertThat(words.get(2)).as(key).contains("2");
            }
        }
    }

    /** Bounds are greater than one, and are said as they are. */
    @Test
    void aNumberStandsBeforeAPluralOnlyWhereOneHasItsOwnWords() {
        Pattern bare = Pattern.compile("\\{\\d} (?:\\p{L}+(?:en|ers|[ld]s))\\b");
        Set<String> bounds = Set.of(
                "feed.file.too-many-lines",
                "feed.line.too-long",
                "feed.line.too-many-items",
                "feed.line.category-long",
                "journey.problem.too-many",
                "journey.problem.event.subject-long",
                "journey.product.intro",
                "fast.too-long.text",
                "problems.wrong.text");
        assertThat(NL).allSatisfy((key, words) -> {
            if (!bounds.contains(key) && !words.contains(",choice,")) {
                assertThat(bare.matcher(words).results().map(MatchResult::group))
                        .as(key)
                        .filteredOn(found -> COUNTED.stream().anyMatch(found::endsWith))
                        .isEmpty();
            }
        });
    }

    @Test
    void numbersOfCardsHaveTheSignsOfTheLanguage() {
        assertThat(List.of(
                        text(DUTCH, "overview.count", 0),
                        text(DUTCH, "overview.count", 1),
                        text(DUTCH, "overview.count", 20_000L)))
                .containsExactly("Geen producten", "1 product", "20.000 producten");
        assertThat(text(ENGLISH, "overview.count.search", 2L, "{0} 't|0#"))
                .as("what was typed is no pattern")
                .contains("{0} 't|0#");
    }

    @Test
    void everyTextThatTheCodeAsksForIsThere() {
        Set<String> missing = new TreeSet<>();
        matches(ASKED, speakers())
                .filter(key -> key.endsWith(".")
                        ? NL.keySet().stream().noneMatch(known -> known.startsWith(key))
                        : !NL.containsKey(key))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
        assertThat(matches(ASKED, speakers())).as("texts that were looked at").hasSizeGreaterThan(100);
    }

    /** The page of the trail would break on one without. */
    @Test
    void everyActionOfTheAuditTrailHasWords() {
        String auditing = sources(content -> content.contains("Accounts.audited(") || content.contains("new Audited("));

        assertThat(matches(ACTION, auditing).map(action -> "audit.action." + action))
                .hasSizeGreaterThan(20)
                .isSubsetOf(NL.keySet());
    }

    @Test
    void noTextIsLeftThatNobodyAsksFor() {
        Set<String> literals = matches(LITERAL, sources()).collect(Collectors.toSet());
        List<String> prefixes = literals.stream().filter(l -> l.endsWith(".")).toList();

        assertThat(NL.keySet())
                .filteredOn(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void aTextThatIsNotThereIsAMistakeAndThrows() {
        assertThatThrownBy(() -> text("er.is.geen.zin")).isInstanceOf(MissingResourceException.class);
    }

    private static Set<String> placeholders(String text) {
        return matches(PLACEHOLDER, text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    /** The sources that know {@link Texts}; others may have a method of the same name. */
    private static String speakers() {
        return sources(content -> content.contains("common.Texts"));
    }

    private static String sources() {
        return sources(content -> true);
    }

    private static String sources(Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::content)
                    .filter(wanted)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String language) {
        Map<String, String> sorted = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Properties texts = new Properties();
                texts.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
                texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sorted;
    }
}
