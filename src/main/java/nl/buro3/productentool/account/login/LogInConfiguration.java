package nl.buro3.productentool.account.login;

import java.util.Map;
import nl.buro3.productentool.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What log-in is made of; services are guarded besides the views. */
@Configuration
@EnableMethodSecurity
class LogInConfiguration {

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMINISTRATOR.name())
                .implies(Role.EMPLOYEE.name())
                .build();
    }

    /** New passwords in a form that takes all of a long one; what is stored in another of Spring Security's stays valid. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        DelegatingPasswordEncoder encoder =
                new DelegatingPasswordEncoder(LongPasswords.ID, Map.of(LongPasswords.ID, new LongPasswords()));
        encoder.setDefaultPasswordEncoderForMatches(PasswordEncoderFactories.createDelegatingPasswordEncoder());
        return encoder;
    }
}
