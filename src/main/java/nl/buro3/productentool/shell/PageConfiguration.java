package nl.buro3.productentool.shell;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import nl.buro3.productentool.search.upkeep.ContentChanges;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the pages that are not there before Vaadin, which gets what no controller answers; the public pages themselves are
 * answered before all controllers, see {@link SecurityConfiguration}.
 */
@Configuration
@ConditionalOnWebApplication
class PageConfiguration {

    private static final String VAADIN = "springServlet";

    @Bean
    FilterRegistrationBean<StatelessPages> statelessPages(PageRenderer renderer, ContentChanges changes, Clock clock) {
        FilterRegistrationBean<StatelessPages> filter =
                new FilterRegistrationBean<>(new StatelessPages(renderer, changes, clock));
        filter.setServletNames(List.of(VAADIN));
        filter.setDispatcherTypes(DispatcherType.FORWARD);
        return filter;
    }
}
