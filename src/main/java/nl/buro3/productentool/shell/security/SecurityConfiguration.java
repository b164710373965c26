package nl.buro3.productentool.shell.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import nl.buro3.productentool.account.login.LogInDetails;
import nl.buro3.productentool.account.login.PersonResolver;
import nl.buro3.productentool.account.passkey.PasskeyDoor;
import nl.buro3.productentool.account.ui.LogInView;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.page.PlainForms;
import nl.buro3.productentool.shell.rendering.PageRenderer;
import nl.buro3.productentool.shell.rendering.StatelessPages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * Who gets in where. What is not for employees is public, so that an unknown address can say that it is unknown; views
 * and services say once more for whom they are.
 *
 * <p>The plain forms and the recorder are guarded by where they are sent from instead of tokens, see {@link PlainForm}: a
 * page without a session has none to give.
 */
@Configuration
@ConditionalOnWebApplication
public class SecurityConfiguration {

    /** What no page of the portal asks a browser for. */
    private static final String NOT_NEEDED =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private static final int LONGEST_ASKED = 1000;

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            FilterRegistrationBean<StatelessPages> pages,
            PageRenderer renderer,
            PlainForms forms,
            PersonResolver people,
            PasskeyDoor passkeys,
            SecurityContextHolderStrategy security,
            VaadinDefaultRequestCache asked) {
        CookieRequestCache pageAsked = pageAskedBeforeLogIn();
        asked.setDelegateRequestCache(pageAsked);
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/beheer", "/beheer/**")
                .hasRole("EMPLOYEE")
                // however the address is written: what a view makes of it counts
                .requestMatchers(request -> renderer.isNotPublic(request.getServletPath()))
                .hasRole("EMPLOYEE"));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(SameOriginFilter.GUARDED, forms));
        http.addFilterBefore(new SameOriginFilter(), LogoutFilter.class);
        http.addFilterBefore(new EmployeeSpellingFilter(), LogoutFilter.class);
        http.addFilterBefore(new PersonFilter(people), AuthorizationFilter.class);
        http.addFilterBefore(new ReturnAfterLogIn(pageAsked), AuthorizationFilter.class);
        // who is asking is known here, and what is public needs no leave
        http.addFilterBefore(pages.getFilter(), AuthorizationFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LogInView.class, "/inloggen?uit").anyRequest(AuthorizedUrl::permitAll));
        http.formLogin(form -> form.usernameParameter("email")
                .passwordParameter("wachtwoord")
                .failureHandler(new RefusedLogIn())
                .authenticationDetailsSource(LogInDetails::new));
        http.addFilterBefore(new SentOnToLogIn(pageAsked), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(passkeys.filter(pageAsked, security), UsernamePasswordAuthenticationFilter.class);
        http.logout(logout -> logout.logoutUrl("/uitloggen")
                // the way back after it leads to no page that was there before
                .addLogoutHandler((request, response, who) -> response.setHeader("Clear-Site-Data", "\"cache\"")));
        http.headers(headers -> headers.referrerPolicy(
                        policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurity.ANYTHING_ELSE))
                .permissionsPolicyHeader(policy -> policy.policy(NOT_NEEDED))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                // after Vaadin's own, which allows frames of the same site
                .addHeaderWriter((request, response) -> response.setHeader("X-Frame-Options", "DENY")));
        return http.build();
    }

    /** It is kept by the browser: a visitor has no session before the log-in. */
    private static CookieRequestCache pageAskedBeforeLogIn() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        cache.setRequestMatcher(SecurityConfiguration::fitsIntoCookie);
        return cache;
    }

    /** What is longer is no page that the portal leads to, and would not fit into the head of the answer. */
    private static boolean fitsIntoCookie(HttpServletRequest request) {
        return request.getQueryString() == null || request.getQueryString().length() <= LONGEST_ASKED;
    }

    /** Timing each of its filters would take longer than the filters do. */
    @Bean
    SecurityObservationSettings withoutTimings() {
        return SecurityObservationSettings.noObservations();
    }
}
