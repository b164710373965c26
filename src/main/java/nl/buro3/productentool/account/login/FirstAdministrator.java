package nl.buro3.productentool.account.login;

import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.WrongSettingException;
import nl.buro3.productentool.page.ContentChanges;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
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

    private final People people;
    private final PasswordEncoder encoder;
    private final Settings settings;
    private final ContentChanges changes;

    FirstAdministrator(People people, PasswordEncoder encoder, Settings settings, ContentChanges changes) {
        this.people = people;
        this.encoder = encoder;
        this.settings = settings;
        this.changes = changes;
    }

    /**
     * Makes the administrator whom the settings name, unless there is somebody with that address.
     *
     * @throws WrongSettingException when it cannot be made: the portal does not start without whom it was told to make
     */
    @EventListener(ApplicationStartedEvent.class)
    public void make() {
        String email = settings.email();
        String password = settings.password();
        if (email != null && password != null && people.findByEmail(email).isEmpty()) {
            check(password, email);
            changes.alone(() -> make(email, password));
        }
    }

    /** Another node may have been first. */
    private void make(String email, String password) {
        if (people.findByEmail(email).isEmpty()) {
            people.save(new Person(email, settings.name(), Role.ADMINISTRATOR, encoder.encode(password), null, false));
            log.info("Made the administrator {}", email);
        }
    }

    /** Says what to do where nobody can log in to begin: an empty portal is locked until somebody is named. */
    @Transactional(readOnly = true)
    @EventListener(ApplicationReadyEvent.class)
    public void askForOne(ApplicationReadyEvent started) {
        boolean isServed = started.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE;
        if (isServed && people.administrators(true) == 0) {
            log.warn("There is no administrator yet, so nobody can log in to begin. Set portal.administrator.email and"
                    + " portal.administrator.password, in config/application.yml, and start again.");
        }
    }

    static void check(String password, String email) {
        PasswordMistake.in(password, List.of(email)).ifPresent(mistake -> {
            throw new WrongSettingException("portal.administrator.password", words(mistake));
        });
    }

    private static String words(PasswordMistake mistake) {
        return switch (mistake) {
            case TOO_SHORT -> "has fewer than %d characters".formatted(PasswordMistake.SHORTEST);
            case TOO_LONG -> "has more than %d characters".formatted(PasswordMistake.LONGEST);
            case BLANKS -> "begins or ends with a blank";
            case COMMON -> "is among the first that anybody tries";
            case OWN_NAME -> "is little more than the e-mail address or the portal's name";
        };
    }

    /**
     * What the operator sets.
     *
     * @param email in lower case, or null for none
     * @param password twelve characters or more, without blanks around it; may be taken out of the settings once the account is there
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
