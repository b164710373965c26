package nl.buro3.productentool.account;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Log-in by e-mail address and password; services are guarded besides the views. */
@Configuration
@EnableMethodSecurity
class LogIn {

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMINISTRATOR.name())
                .implies(Role.EMPLOYEE.name())
                .build();
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService userDetailsService(People people) {
        return email -> people.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(person -> new SignedIn(person.account(), person.passwordHash(), person.isEnabled()))
                .orElseThrow(() -> new UsernameNotFoundException("unknown e-mail address"));
    }
}
