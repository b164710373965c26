package nl.buro3.productentool.catalog.feed.command;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets the import command through to {@link ImportEndpoint}, which checks the secret itself: nobody logs in here. */
@Configuration
@ConditionalOnWebApplication
class ImportSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain importChain(HttpSecurity http) {
        return http.securityMatcher(ImportEndpoint.PATH, ImportEndpoint.PATH + "/uit")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
