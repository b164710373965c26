package nl.buro3.productentool.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the administrator that the operator's settings name, if there is nobody with that e-mail address yet. */
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int SHORTEST_PASSWORD = 12;

    private final People people;
    private final PasswordEncoder encoder;
    private final Settings settings;

    FirstAdministrator(People people, PasswordEncoder encoder, Settings settings) {
        this.people = people;
        this.encoder = encoder;
        this.settings = settings;
    }

    @Transactional
    @EventListener(ApplicationStartedEvent.class)
    public void make() {
        String email = settings.email();
        String password = settings.password();
        if (email == null || password == null || people.findByEmail(email).isPresent()) {
            return;
        }
        if (password.length() < SHORTEST_PASSWORD) {
            log.warn(
                    "portal.administrator.password has fewer than {} characters: no administrator was made",
                    SHORTEST_PASSWORD);
            return;
        }
        people.save(new Person(email, settings.name(), Role.ADMINISTRATOR, encoder.encode(password), null, false));
        log.info("Made the administrator {}", email);
    }

    /**
     * What the operator sets.
     *
     * @param email in lower case, or null for none
     * @param password at least twelve characters; may be taken out of the settings once the account is there
     */
    @ConfigurationProperties("portal.administrator")
    record Settings(
            @Nullable String email,
            @Nullable String password,
            @DefaultValue("Beheerder") String name) {

        Settings {
            email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
        }
    }
}
