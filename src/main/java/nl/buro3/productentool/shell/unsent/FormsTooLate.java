package nl.buro3.productentool.shell.unsent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps each plain form that was answered by leading its sender to the log-in; no controller needs to do anything for it. */
@Component
@ConditionalOnWebApplication
class FormsTooLate implements HandlerInterceptor, WebMvcConfigurer {

    private static final String LOG_IN = "/inloggen?";

    private final UnsentForms forms;
    private final Writers writers;
    private final Clock clock;

    FormsTooLate(UnsentForms forms, Writers writers, Clock clock) {
        this.forms = forms;
        this.writers = writers;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(handler instanceof HandlerMethod method && method.hasMethodAnnotation(PlainForm.class))) {
            return;
        }
        if (Accounts.current().isPresent()) {
            writers.current().ifPresent(writer -> forms.sent(writer, request.getRequestURI()));
        } else if (!LogInFirst.isWished(request)) {
            wayBack(response.getHeader(HttpHeaders.LOCATION)).ifPresent(page -> keep(request, page));
        }
    }

    private void keep(HttpServletRequest request, String page) {
        UnsentForm form = UnsentForm.of(request.getRequestURI(), page, request.getParameterMap(), clock.instant());
        if (!form.fields().isEmpty()) {
            writers.last(request).ifPresent(writer -> forms.keep(writer, form));
        }
    }

    /** The page that an answer leads to by the log-in, if it does. */
    private static Optional<String> wayBack(@Nullable String location) {
        if (location == null || !location.startsWith(LOG_IN)) {
            return Optional.empty();
        }
        UriComponents to = UriComponentsBuilder.fromUriString(location).build();
        return LogInFirst.own(decoded(to.getQueryParams().getFirst(LogInFirst.TO)))
                .map(page -> page.replaceFirst("#.*", ""));
    }

    private static @Nullable String decoded(@Nullable String parameter) {
        return parameter == null ? null : URLDecoder.decode(parameter, StandardCharsets.UTF_8);
    }
}
