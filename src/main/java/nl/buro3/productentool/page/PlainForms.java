package nl.buro3.productentool.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells which requests go to a method that is marked as {@link PlainForm}, whichever module has it. */
@Component
@ConditionalOnWebApplication
public class PlainForms implements RequestMatcher {

    private final RequestMatcher addresses;

    PlainForms(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        List<RequestMatcher> marked = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().hasMethodAnnotation(PlainForm.class))
                .flatMap(handler -> handler.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> matchers(handler.getKey(), method).stream()))
                .toList();
        addresses = new OrRequestMatcher(marked);
    }

    private static List<RequestMatcher> matchers(RequestMappingInfo address, RequestMethod method) {
        return address.getPatternValues().stream()
                .<RequestMatcher>map(pattern ->
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(method.name()), pattern))
                .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return addresses.matches(request);
    }
}
