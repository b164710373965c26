package nl.buro3.productentool.common;

import com.vaadin.flow.component.UI;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The interface's texts, from {@code messages/texts_nl.properties} and its English twin.
 *
 * <p>Inside a view the language is that of the current {@link UI}; elsewhere it is given. Dutch is the default. A test
 * keeps the two files in step, so a missing key is a mistake of the programmer and throws.
 */
public final class Texts {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    public static final List<Locale> LANGUAGES = List.of(DUTCH, ENGLISH);

    /** Stands in the files for the name of the agency. */
    public static final String HOUSE = "@huis@";

    private Texts() {}

    /** The text of this key in the language of the current page; {@code {0}} and on are replaced by the arguments. */
    public static String text(String key, Object... arguments) {
        return text(currentLanguage(), key, arguments);
    }

    /** The text of this key in the given language. */
    public static String text(Locale language, String key, Object... arguments) {
        String pattern = bundle(language).getString(key);
        String words = arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
        return words.replace(HOUSE, House.current().name());
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

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("messages.texts", Locale.of(language.getLanguage()));
    }
}
