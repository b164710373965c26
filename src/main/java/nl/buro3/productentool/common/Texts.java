package nl.buro3.productentool.common;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The interface's texts, from all {@code messages/*_nl.properties} and their English twins: a module may have files of its
 * own.
 *
 * <p>Inside a view the language is that of the current {@link UI}; elsewhere it is given. Dutch is the default. A test
 * keeps the languages in step, so a missing key is a mistake of the programmer and throws.
 */
public final class Texts {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    public static final List<Locale> LANGUAGES = List.of(DUTCH, ENGLISH);

    /** Stands in the files for the name of the agency. */
    public static final String HOUSE = "@huis@";

    private static final Map<Locale, Map<String, String>> PATTERNS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, Texts::read));

    private Texts() {}

    /** The text of this key in the language of the current page; {@code {0}} and on are replaced by the arguments. */
    public static String text(String key, Object... arguments) {
        return text(currentLanguage(), key, arguments);
    }

    /** The text of this key in the given language. */
    public static String text(Locale language, String key, Object... arguments) {
        String pattern = pattern(language, key);
        String words = arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
        return words.replace(HOUSE, House.current().name());
    }

    /** Whether there is a text of this key: for words that depend on what is stored. */
    public static boolean has(String key) {
        return Objects.requireNonNull(PATTERNS.get(DUTCH)).containsKey(key);
    }

    /** Names one after the other as a sentence has them: "a, b en c". */
    public static String enumerated(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(currentLanguage(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }

    /** The language of the page being built; Dutch where there is none. */
    public static Locale currentLanguage() {
        return Optional.ofNullable(UI.getCurrent())
                .map(UI::getLocale)
                .map(Texts::supported)
                .orElse(DUTCH);
    }

    /** Whether the page being built is in Dutch, the language that employees write in. */
    public static boolean isDutch() {
        return currentLanguage().equals(DUTCH);
    }

    /** The portal's language nearest to the one asked for. */
    public static Locale supported(Locale asked) {
        return asked.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
    }

    private static String pattern(Locale language, String key) {
        String found = Objects.requireNonNull(PATTERNS.get(supported(language))).get(key);
        if (found == null) {
            throw new MissingResourceException("no text " + key, Texts.class.getName(), key);
        }
        return found;
    }

    private static Map<String, String> read(Locale language) {
        Map<String, String> texts = new HashMap<>();
        try {
            String files = "classpath:messages/*_" + language.getLanguage() + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                Properties own = new Properties();
                own.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
                own.stringPropertyNames().forEach(key -> addOnce(texts, key, own.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts", e);
        }
        return Map.copyOf(texts);
    }

    private static void addOnce(Map<String, String> texts, String key, String words) {
        if (texts.put(key, words) != null) {
            throw new IllegalStateException("two texts for " + key);
        }
    }
}
