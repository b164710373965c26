package nl.buro3.productentool.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reader's language: Dutch, or what was chosen and kept in a cookie. */
@Component
class Language implements I18NProvider, VaadinServiceInitListener {

    static final String COOKIE = "taal";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(of(VaadinRequest.getCurrent())));
    }

    static Locale of(VaadinRequest request) {
        return of(request.getCookies());
    }

    static Locale of(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> Texts.supported(Locale.forLanguageTag(cookie.getValue())))
                .orElse(Texts.DUTCH);
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
