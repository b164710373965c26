package nl.buro3.productentool.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.common.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo organisations and people in, and says with what they log in. */
@Component
@Transactional
@Order(DemoPart.PEOPLE)
public class AccountSeed implements DemoPart {

    private final People people;
    private final Organisations organisations;
    private final PasswordEncoder encoder;

    AccountSeed(People people, Organisations organisations, PasswordEncoder encoder) {
        this.people = people;
        this.organisations = organisations;
        this.encoder = encoder;
    }

    @Override
    public String name() {
        return "people";
    }

    /** Loads {@code demo/organisations.yaml} and {@code demo/people.yaml}. */
    @Override
    public void load() {
        Map<String, Organisation> byHandle = DataFiles.list("demo/organisations.yaml", OrganisationEntry.class).stream()
                .collect(Collectors.toMap(OrganisationEntry::handle, o -> organisations.save(o.organisation())));
        DataFiles.list("demo/people.yaml", PersonEntry.class).forEach(entry -> people.save(person(entry, byHandle)));
    }

    @Override
    public long size() {
        return people.countByDemoTrue();
    }

    @Override
    public void remove() {
        people.deleteDemo();
        organisations.deleteDemoWithoutPeople();
    }

    /** The demo people that are in the database, with the password of the data file. */
    public List<DemoLogin> logins() {
        Map<String, String> passwords = DataFiles.list("demo/people.yaml", PersonEntry.class).stream()
                .collect(Collectors.toMap(PersonEntry::email, PersonEntry::password));
        return people.findByDemoTrueOrderByName().stream()
                .map(Person::account)
                .sorted(Comparator.comparing(account -> account.role().name(), Comparator.reverseOrder()))
                .filter(account -> passwords.containsKey(account.email()))
                .map(account -> new DemoLogin(account, passwords.getOrDefault(account.email(), "")))
                .toList();
    }

    private Person person(PersonEntry entry, Map<String, Organisation> byHandle) {
        List<Organisation> belongsTo = Stream.ofNullable(entry.organisations())
                .flatMap(List::stream)
                .map(handle -> Objects.requireNonNull(byHandle.get(handle), handle))
                .toList();
        Organisation first = belongsTo.isEmpty() ? null : belongsTo.getFirst();
        Person person =
                new Person(entry.email(), entry.name(), entry.role(), encoder.encode(entry.password()), first, true);
        belongsTo.stream().skip(1).forEach(company -> person.join(company, entry.keeps()));
        if (first != null && entry.keeps()) {
            person.keep(first.ref().id());
        }
        entry.called().ifPresent(number -> person.callAt(number.dialled()));
        return person;
    }

    /** A demo person and the password. */
    public record DemoLogin(Account account, String password) {}

    record OrganisationEntry(String handle, String name, String sector, String city) {

        Organisation organisation() {
            return new Organisation(handle, name, sector, city, true);
        }
    }

    /**
     * Somebody in the data file.
     *
     * @param phone at which they are called, if that is known
     * @param manages whether they keep the people of their organisations
     * @param organisations handles of the customer companies of a customer
     */
    record PersonEntry(
            String email,
            String name,
            Role role,
            String password,
            @Nullable String phone,
            @Nullable Boolean manages,
            @Nullable List<String> organisations) {

        Optional<PhoneNumber> called() {
            return Optional.ofNullable(phone).flatMap(PhoneNumber::of);
        }

        boolean keeps() {
            return Boolean.TRUE.equals(manages);
        }
    }
}
