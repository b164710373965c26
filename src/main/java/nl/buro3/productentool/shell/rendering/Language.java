package nl.buro3.productentool.shell.rendering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language: what the address says, what was chosen before and is kept in a cookie, what the browser asks for,
 * or Dutch.
 */
@Component
public class Language implements I18NProvider, VaadinServiceInitListener {

    /** The parameter and the cookie of a choice. */
    public static final String CHOICE = "taal";

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(of(VaadinServletRequest.getCurrent())));
    }

    /** Builds components in a language where there is no live page. */
    public static <T> T speaking(Locale language, Supplier<T> building) {
        UI before = UI.getCurrent();
        UI page = new UI();
        page.setLocale(language);
        UI.setCurrent(page);
        try {
            return building.get();
        } finally {
            Reference.reachabilityFence(page); // the framework holds the current UI weakly
            UI.setCurrent(before);
        }
    }

    public static Locale of(HttpServletRequest request) {
        return inAddress(request)
                .or(() -> inCookie(request))
                .or(() -> inBrowser(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(Texts.DUTCH);
    }

    /** What the address asks for, so that a search engine can lead to either language. */
    static Optional<Locale> inAddress(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(CHOICE))
                    .map(Locale::forLanguageTag)
                    .map(Texts::supported);
        } catch (IllegalStateException e) {
            return Optional.empty(); // the page that says that the address cannot be read has a language too
        }
    }

    /** Keeps a choice for the pages to come. */
    public static ResponseCookie kept(Locale language) {
        return ResponseCookie.from(CHOICE, language.getLanguage())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .build();
    }

    private static Optional<Locale> inCookie(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, CHOICE))
                .map(cookie -> Texts.supported(Locale.forLanguageTag(cookie.getValue())));
    }

    /** The one that the browser likes best of those that there are; a header that says nothing sensible asks for none. */
    private static Optional<Locale> inBrowser(@Nullable String accepted) {
        try {
            return Stream.ofNullable(accepted)
                    .flatMap(header -> LanguageRange.parse(header).stream())
                    .map(range -> range.getRange().split("-", 2)[0])
                    .flatMap(code -> Texts.LANGUAGES.stream()
                            .filter(language -> language.getLanguage().equals(code)))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return Texts.text(Texts.supported(locale), key, parameters);
    }
}
