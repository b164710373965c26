package nl.buro3.productentool.shell.rendering;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.journey.recording.VisitFilter;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.page.OneReader;
import nl.buro3.productentool.shell.security.SecurityConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts the pages that are not there before Vaadin, which gets what no controller answers; the public pages themselves are
 * answered before all controllers, see {@link SecurityConfiguration}, and those that are kept before all else.
 */
@Configuration
@ConditionalOnWebApplication
class PageConfiguration {

    private static final String VAADIN = "springServlet";

    @Bean
    FilterRegistrationBean<StatelessPages> statelessPages(
            PageRenderer renderer, ContentChanges changes, Clock clock, List<OneReader> ownPages) {
        FilterRegistrationBean<StatelessPages> filter =
                new FilterRegistrationBean<>(new StatelessPages(renderer, changes, clock, ownPages));
        filter.setServletNames(List.of(VAADIN));
        filter.setDispatcherTypes(DispatcherType.FORWARD);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PageCacheFilter> keptPages(
            FilterRegistrationBean<StatelessPages> pages, VisitFilter visits) {
        FilterRegistrationBean<PageCacheFilter> filter =
                new FilterRegistrationBean<>(new PageCacheFilter(Objects.requireNonNull(pages.getFilter()), visits));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }
}
