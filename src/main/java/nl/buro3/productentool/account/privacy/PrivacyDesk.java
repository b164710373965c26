package nl.buro3.productentool.account.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who asks what the portal keeps of them, or wants it gone: all modules are asked, and all or none of it happens. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PrivacyDesk {

    private static final Logger log = LoggerFactory.getLogger(PrivacyDesk.class);

    private final People people;
    private final ObjectProvider<PersonalData> modules;
    private final ApplicationEventPublisher events;

    /** @param modules in the order in which they erase: the account goes last, since others look things up by it */
    PrivacyDesk(People people, ObjectProvider<PersonalData> modules, ApplicationEventPublisher events) {
        this.people = people;
        this.modules = modules;
        this.events = events;
    }

    /** Who has this address: by their account, and by what else was given with it. */
    @Transactional(readOnly = true)
    public Subject find(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = people.findByEmail(address).map(Person::account);
        Set<String> marks = Stream.concat(
                        account.map(Account::name).stream(),
                        modules.orderedStream().flatMap(module -> module.marks(address).stream()))
                .collect(Collectors.toSet());
        return new Subject(address, account.orElse(null), marks, Set.of());
    }

    /** All that is kept of them, by part; a part without anything is left out. */
    @Transactional(readOnly = true)
    public Map<String, List<?>> export(Subject subject) {
        Map<String, List<?>> parts = new TreeMap<>();
        modules.orderedStream().forEach(module -> {
            List<?> kept = module.of(subject);
            if (!kept.isEmpty()) {
                parts.put(module.part(), kept);
            }
        });
        return parts;
    }

    /** How many of what was handed out, by its name; what there is none of is left out. */
    public Map<String, Integer> counts(Map<String, List<?>> kept) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        modules.orderedStream().forEach(module -> {
            List<?> things = kept.get(module.part());
            if (things != null) {
                counts.putAll(module.counts(things));
            }
        });
        counts.values().removeIf(number -> number == 0);
        return counts;
    }

    /**
     * Erases all that is kept of them.
     *
     * @return how many of what that was, by its name
     * @throws EmployeeNotErasedException for somebody of the agency
     */
    public Map<String, Integer> erase(Subject subject) {
        if (subject.account() != null && subject.account().isStaff()) {
            throw new EmployeeNotErasedException();
        }
        Map<String, Integer> erased = counts(export(subject));
        modules.orderedStream().forEach(module -> module.erase(subject));
        events.publishEvent(Accounts.audited("person.erased", "persoon", "", ""));
        log.info("Erased what was kept of one person");
        return erased;
    }
}
