package nl.buro3.productentool.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.account.login.ForgottenPasswords;
import nl.buro3.productentool.account.member.MemberInviting;
import nl.buro3.productentool.account.privacy.PrivacyDesk;
import nl.buro3.productentool.account.registration.RegistrationRequest;
import nl.buro3.productentool.account.registration.Registrations;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is handed out of one person lets nobody in: not as them, and not as somebody that a letter of theirs was about. */
@OnH2
class ExportedKeysTest {

    private static final String KIM = "kim@sleutels.example";
    private static final String LOTTE = "lotte@sleutels.example";
    private static final String NOOR = "noor@anders.example";
    private static final String ORIGIN = TestPeople.POSTING.origin();
    private static final Pattern KEY = Pattern.compile("sleutel=([^\\s\"\\\\]+)");

    @Autowired
    private PrivacyDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void lettersOfEachKind() {
        long organisation = TestPeople.organisation(database, "sleutels");
        TestPeople.person(database, KIM, "CUSTOMER", organisation);
        database.sql("update membership set manages = true").update();
        TestPeople.person(database, "alex@buro3.example", "ADMINISTRATOR");
        TestPeople.logIn(portal, KIM);
        portal.getBean(MemberInviting.class).ask(new NewPerson("Lotte Bos", LOTTE), false, TestPeople.POSTING);
        TestPeople.logIn(portal, "alex@buro3.example");
        portal.getBean(AccountDesk.class)
                .inviteCustomer("sleutels", new NewPerson("Bas Hendriks", "bas@sleutels.example"), TestPeople.POSTING);
        Network network = Network.of("192.0.2.77");
        portal.getBean(ForgottenPasswords.class).ask(MailAddress.of(KIM).orElseThrow(), network, ORIGIN, Texts.DUTCH);
        portal.getBean(Registrations.class)
                .ask(
                        new RegistrationRequest("Noor Nieuw", NOOR, "Anders", "vier koeien in een bootje", ""),
                        network,
                        ORIGIN,
                        "/registreren/bevestigen?sleutel=",
                        Texts.DUTCH);
    }

    private String export(String email) {
        return JsonMapper.builder().build().writeValueAsString(desk.export(desk.find(email)));
    }

    private List<String> keys() {
        return database.sql("select body from mail").query(String.class).stream()
                .flatMap(body -> KEY.matcher(body).results().map(found -> found.group(1)))
                .toList();
    }

    @Test
    void noKeyOfAnyLetterIsHandedOutToAnybody() {
        List<String> keys = keys();
        assertThat(keys).as("an invitation, a welcome, a reset, a confirmation").hasSize(4);

        List<String> everybody = Stream.concat(
                        database.sql("select recipient from mail").query(String.class).stream(),
                        database.sql("select reply_to from mail where reply_to <> ''").query(String.class).stream())
                .distinct()
                .toList();
        assertThat(everybody).contains(KIM, LOTTE, NOOR);
        for (String person : everybody) {
            assertThat(export(person)).as(person).doesNotContain(keys);
        }
    }

    @Test
    void whoseLettersTheyAreReadsThemWithAMarkWhereTheKeyWas() {
        assertThat(export(NOOR)).contains("Bevestig", "[eenmalige link weggelaten]");
    }

    @Test
    void ofALetterToSomebodyElseItIsSaidThatItWasWritten() {
        assertThat(export(KIM)).contains("letter to somebody else").doesNotContain(LOTTE + "\",\"subject");
        assertThat(export(LOTTE)).contains("[eenmalige link weggelaten]");
    }
}
