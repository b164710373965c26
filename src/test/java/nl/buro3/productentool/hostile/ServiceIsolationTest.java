package nl.buro3.productentool.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.bundle.BundleEditing;
import nl.buro3.productentool.sales.bundle.NewLine;
import nl.buro3.productentool.sales.quote.CustomerQuotes;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Every method of a service that customers may call is called by somebody of another organisation, and by somebody who was a
 * member, with every number and name that the organisation has in the database. Methods and arguments are found from the
 * services themselves; that the arguments are good ones is shown by the organisation's own person, who gets through.
 */
@OnDemoPortal
class ServiceIsolationTest {

    private static final String BAKERY = "handle = 'bakkerij-kruimelhof'";
    private static final String FACTORY = "handle = 'machinefabriek-stalenoord'";
    private static final int KEYS_OF_A_TABLE = 2;

    /** Of each table there is one among so many by which its own people get through. */
    private static final int OWN_KEYS_OF_A_TABLE = 6;

    /** What says to anybody that there is no such thing, or that it was asked in a way that nobody answers. */
    private static final List<Class<? extends Throwable>> REFUSALS = List.of(
            NoSuchElementException.class,
            AccessDeniedException.class,
            IllegalArgumentException.class,
            ConstraintViolationException.class);

    /** Methods for which no argument can be made, and why they need none. */
    private static final Map<String, String> NOT_CALLED =
            Map.of("QuotePaper.print", "prints the quote that its caller found, and looks up nothing");

    /** Methods whose words name no row, and what they are. */
    private static final Map<String, String> NO_KEYS = Map.of(
            "Passwords.change", "one's own password",
            "PresentPassword.check", "one's own password",
            "RecentProof.show", "one's own password",
            "Passkeys.begin", "one's own passkey, once the password was shown",
            "MemberInviting.ask", "name and address of who is asked to join",
            "Passkeys.add", "what an authenticator signed",
            "Phones.changeMine", "one's own number");

    /**
     * Methods through which the bakery's person does not get by a key either, since the demo has nothing of the kind, unless
     * another test made it.
     */
    private static final Map<String, String> NOBODY_GETS_THROUGH = Map.of(
            "BundleMerging.keepApart", "nobody brought a bundle along at a log-in",
            "CustomerQuotes.askedFor", "no quote was asked for by a bundle's form",
            "Devices.end", "nobody is logged in by a browser",
            "MemberInviting.askAgain", "nobody was asked to join",
            "MemberInviting.withdraw", "nobody was asked to join",
            "OwnAdmissions.approve", "nobody asked to come in",
            "OwnAdmissions.decline", "nobody asked to come in",
            "Ownership.document", "there are no documents",
            "Passkeys.remove", "nobody has a passkey",
            "Passkeys.rename", "nobody has a passkey");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private EntityManagerFactory entities;

    /** What came of a call: what it answered, or how it refused; and whether rows changed that are not the caller's. */
    private record Outcome(
            @Nullable Object answer, @Nullable Throwable refusal, boolean changed) {

        boolean isRefused() {
            return refusal != null && REFUSALS.stream().anyMatch(type -> type.isInstance(refusal));
        }

        boolean isThrough() {
            return refusal == null ? !Optional.empty().equals(answer) : !isRefused();
        }
    }

    @Test
    void somebodyOfAnotherOrganisationGetsNothing() {
        TestPeople.logIn(portal, "bas@stalenoord.example", "demo-klant");

        assertThat(found(ForeignRows.of(database, BAKERY), ForeignRows.of(database, FACTORY)))
                .isEmpty();
    }

    @Test
    void aFormerMemberGetsNothingOfWhatTheyBeganThemselvesEither() {
        String email = "was.lid@kruimelhof.example";
        long bakery = number(BAKERY);
        long later = TestPeople.organisation(database, "later");
        TestPeople.person(database, email, "Mees Proef", "CUSTOMER", bakery);
        TestPeople.logIn(portal, email);
        long bundle = portal.getBean(BundleEditing.class).begin("Plan van vroeger");
        portal.getBean(BundleEditing.class)
                .addTo(bundle, new NewLine("webshop", 3, "Notitie van vroeger", NewLine.LAST));
        String quote = portal.getBean(CustomerQuotes.class).askFor(bundle, UUID.randomUUID(), "", Texts.DUTCH);
        try {
            database.sql("update membership set organisation_id = ? where organisation_id = ? and person_id ="
                            + " (select id from person where email = ?)")
                    .params(later, bakery, email)
                    .update();
            TestPeople.logIn(portal, email);

            assertThat(found(ForeignRows.of(database, BAKERY), ForeignRows.of(database, "id = " + later)))
                    .isEmpty();
        } finally {
            database.sql("delete from quote where number = ?").param(quote).update();
            database.sql("delete from bundle where id = ?").param(bundle).update();
            database.sql("delete from person where email = ?").param(email).update();
            database.sql("delete from organisation where id = ?").param(later).update();
        }
    }

    @Test
    void thePersonWhoseItIsGetsThroughByTheSameArguments() {
        TestPeople.logIn(portal, "kim@kruimelhof.example", "demo-klant");
        database.sql("update membership set manages = true where person_id = (select id from person where email = ?)")
                .param("kim@kruimelhof.example")
                .update();
        ForeignRows own = ForeignRows.of(database, BAKERY);
        Map<String, List<Map<String, Object>>> before = own.content();

        Set<String> stuck = methods()
                .filter(OpenMethod::takesAKey)
                .filter(method -> own.keys(OWN_KEYS_OF_A_TABLE).stream()
                        .noneMatch(key -> call(method, key, own, before).isThrough()))
                .map(OpenMethod::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(stuck).isSubsetOf(NOBODY_GETS_THROUGH.keySet());
    }

    private Stream<OpenMethod> methods() {
        List<OpenMethod> methods = OpenMethod.of(portal);
        assertThat(methods.stream().filter(OpenMethod::takesAKey)).hasSizeGreaterThan(25);
        assertThat(methods.stream().map(OpenMethod::name)).containsAll(NOT_CALLED.keySet());
        assertThat(methods.stream().map(OpenMethod::name)).containsAll(NO_KEYS.keySet());
        return methods.stream()
                .filter(method -> !NOT_CALLED.containsKey(method.name()) && !NO_KEYS.containsKey(method.name()));
    }

    /** What who is logged in gets of others by any method and key. */
    private List<String> found(ForeignRows foreign, ForeignRows own) {
        Set<String> secrets = foreign.secrets();
        secrets.removeAll(own.secrets());
        secrets.removeAll(everybodys());
        assertThat(secrets).hasSizeGreaterThan(30);
        Set<String> owns = own.keys(Integer.MAX_VALUE);
        Set<String> keys = foreign.keys(KEYS_OF_A_TABLE);
        Map<String, List<Map<String, Object>>> before = foreign.content();
        List<String> found = new ArrayList<>();
        methods()
                .forEach(method -> (method.takesAKey() ? keys : Set.of("0"))
                        .forEach(key -> look(
                                method.name() + " " + key,
                                call(method, key, foreign, before),
                                key,
                                owns,
                                secrets,
                                found)));
        return found;
    }

    private static void look(
            String what, Outcome outcome, String key, Set<String> owns, Set<String> secrets, List<String> found) {
        if (outcome.changed()) {
            found.add(what + " changes something");
        }
        String answer = String.valueOf(outcome.answer());
        secrets.stream()
                .filter(secret -> !secret.contains(key) && !key.contains(secret) && answer.contains(secret))
                .limit(1)
                .forEach(secret -> found.add(what + " shows " + secret));
        if (outcome.refusal() != null && !outcome.isRefused() && !owns.contains(key)) {
            found.add(what + " knows of it: " + outcome.refusal());
        }
    }

    /** In a transaction that is undone, so that the portal stays as it was. */
    private Outcome call(
            OpenMethod method, String key, ForeignRows rows, Map<String, List<Map<String, Object>>> before) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                Object answer = method.call(key);
                String said = String.valueOf(answer);
                Objects.requireNonNull(EntityManagerFactoryUtils.getTransactionalEntityManager(entities))
                        .flush();
                return new Outcome(
                        Optional.empty().equals(answer) ? answer : said,
                        null,
                        !rows.content().equals(before));
            } catch (Arguments.UnknownTypeException e) {
                throw new AssertionError(method.name() + ": no argument can be made of " + e.getMessage(), e);
            } catch (Throwable e) {
                return new Outcome(null, e, false);
            }
        }));
    }

    /** Texts of the catalogue and of colleagues. */
    private Set<String> everybodys() {
        return database.sql("""
                        select name from product union select slug from product union select summary from product
                        union select name from specialist
                        union select name from person p
                            where exists (select 1 from membership m where m.person_id = p.id and m.role <> 'CUSTOMER')
                        union select email from person p
                            where exists (select 1 from membership m where m.person_id = p.id and m.role <> 'CUSTOMER')""").query(String.class).list().stream().collect(Collectors.toSet());
    }

    private long number(String organisation) {
        return database.sql("select id from organisation where " + organisation)
                .query(Long.class)
                .single();
    }
}
