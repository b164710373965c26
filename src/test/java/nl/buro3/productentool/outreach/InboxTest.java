package nl.buro3.productentool.outreach;

import static nl.buro3.productentool.outreach.InboxStage.NOW;
import static nl.buro3.productentool.outreach.InboxStage.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.outreach.ContactRequests.Taken;
import nl.buro3.productentool.outreach.InboxQuery.Owner;
import nl.buro3.productentool.outreach.InboxQuery.Show;
import nl.buro3.productentool.outreach.ReaderQuestion.Seen;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What a reader asks waits for employees until one of them has answered it, with or without a mail server. */
@OnH2
class InboxTest {

    @Autowired
    Inbox inbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext portal;

    InboxStage stage;

    @BeforeEach
    void employees() {
        stage = new InboxStage(portal);
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        TestPeople.person(database, "joris@buro3.example", "EMPLOYEE");
        TestPeople.person(database, "beheer@buro3.example", "ADMINISTRATOR");
    }

    private ReaderQuestion only() {
        return inbox.list(new InboxQuery(Show.ALL, Owner.ANYONE, 1)).questions().getFirst();
    }

    private List<String> listed(Show show, Owner owner) {
        return inbox.list(new InboxQuery(show, owner, 1)).questions().stream()
                .map(ReaderQuestion::message)
                .toList();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void logIn(String who) {
        TestPeople.logIn(portal, who + "@buro3.example");
    }

    @Test
    void aQuestionIsKeptWithAllThatTheReaderFilledIn() {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        logIn("joris");

        ReaderQuestion kept = only();
        assertThat(kept.sender())
                .isEqualTo(new ReaderQuestion.Sender("Robin", "robin@voorbeeld.example", "06 12345678", null, false));
        assertThat(kept.message()).isEqualTo("Kan dat?");
        assertThat(kept.specialist()).isEqualTo("Sanne de Graaf");
        assertThat(kept.about().card()).extracting("slug").isEqualTo("webshop");
        assertThat(kept.owner())
                .as("the specialist has an account")
                .extracting("email")
                .isEqualTo("sanne@buro3.example");
        assertThat(kept.progress().state()).isEqualTo(InquiryState.NEW);
        assertThat(kept.delivery().letter()).extracting("to").isEqualTo("sanne@buro3.example");
        assertThat(inbox.unanswered()).isOne();
    }

    @Test
    void withoutAMailServerNoConfirmationByMailIsPromised() {
        assertThat(stage.ask(question("robin@voorbeeld.example", "Kan dat?")).mailed())
                .isFalse();
    }

    @Test
    void ofAKnownAddressTheCustomerCompanyIsNamed() {
        long organisation = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", organisation);
        stage.ask(question("Kim@bakker.example", "Kan dat?"));
        logIn("joris");

        assertThat(only().sender().organisation()).extracting("handle").isEqualTo("bakker");
        assertThat(only().sender().loggedIn())
                .as("anyone may fill in an address")
                .isFalse();
    }

    @Test
    void theSameFormIsOneQuestionAndTwoLettersHoweverOftenItIsSent() {
        Taken first = stage.ask(question("robin@voorbeeld.example", "Kan dat?\r\nOok op zondag?"));
        stage.at(NOW.plus(Duration.ofMinutes(29)));
        Taken again = stage.ask(question("Robin@voorbeeld.example", "Kan dat?\nOok op zondag?"));

        assertThat(again).isEqualTo(first);
        assertThat(count("inquiry")).isOne();
        assertThat(count("mail")).isEqualTo(2);

        stage.ask(question("robin@voorbeeld.example", "Kan dat ook op maandag?"));
        assertThat(count("inquiry")).as("another question").isEqualTo(2);
    }

    @Test
    void muchLaterTheSameFormIsANewQuestion() {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        stage.at(NOW.plus(Duration.ofMinutes(31)));
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        assertThat(count("inquiry")).isEqualTo(2);
    }

    @Test
    void ofManyAtTheSameMomentOneIsKeptAndAllGetTheSameAnswer() throws Exception {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        stage.at(NOW.plus(Duration.ofHours(1)));
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            Callable<Taken> click = () -> stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
            List<Future<Taken>> answers =
                    readers.invokeAll(IntStream.range(0, 8).mapToObj(i -> click).toList());
            for (Future<Taken> answer : answers) {
                assertThat(answer.get()).isEqualTo(new Taken(false));
            }
        }
        assertThat(count("inquiry")).isEqualTo(2);
        assertThat(count("mail")).isEqualTo(4);
    }

    @Test
    void whatAProgramMayHaveSentIsKeptApartAndNotMailed() {
        stage.ask(question("robin@voorbeeld.example", "Koop nu", "https://spam.example"));
        logIn("joris");

        assertThat(listed(Show.NEW, Owner.ANYONE)).isEmpty();
        assertThat(listed(Show.SUSPECT, Owner.ANYONE)).containsExactly("Koop nu");
        assertThat(inbox.unanswered()).isZero();
        assertThat(count("mail")).isZero();

        inbox.trust(inbox.list(new InboxQuery(Show.SUSPECT, Owner.ANYONE, 1))
                .questions()
                .getFirst()
                .seen());
        assertThat(listed(Show.NEW, Owner.ANYONE)).containsExactly("Koop nu");
    }

    @Test
    void ofThirtyFormsFromOneNetworkTenAreTakenAndNobodyElseIsRefused() {
        long refused = IntStream.range(0, 30)
                .filter(i -> isRefused("Vraag " + i, "2001:db8:0:1::" + Integer.toHexString(i)))
                .count();
        assertThat(refused).isEqualTo(30 - ContactLimits.MOST_OF_A_NETWORK);
        assertThat(isRefused("Vraag 0", "2001:db8:0:1::abcd"))
                .as("what was taken already gets the same answer")
                .isFalse();
        assertThat(isRefused("Vraag van een ander", "2001:db8:0:2::1")).isFalse();
        assertThat(isRefused("Vraag van nog een ander", "192.0.2.2")).isFalse();
        assertThat(count("inquiry")).isEqualTo(ContactLimits.MOST_OF_A_NETWORK + 2);
    }

    private boolean isRefused(String message, String address) {
        try {
            stage.ask(question("robin@voorbeeld.example", message), Network.of(address));
            return false;
        } catch (TooManyQuestionsException e) {
            return true;
        }
    }

    @Test
    void whileManyComeFromEverywhereEachNetworkHasOne() {
        ContactLimits limits = new ContactLimits();
        for (int i = 0; i < ContactLimits.MANY; i++) {
            limits.count(Network.of("198.51." + i / 250 + "." + i % 250));
        }
        Network reader = Network.of("192.0.2.7");
        assertThatCode(() -> limits.count(reader)).doesNotThrowAnyException();
        assertThatExceptionOfType(TooManyQuestionsException.class).isThrownBy(() -> limits.count(reader));
    }

    @Test
    void aSpecialistWhoGotManyLettersGetsNoMoreWhileTheQuestionsWait() {
        int most = ContactLimits.MOST_LETTERS_TO_A_SPECIALIST;
        for (int i = 0; i <= most; i++) {
            stage.ask(question("robin" + i + "@voorbeeld.example", "Vraag"), Network.of("198.51.100." + i));
        }
        assertThat(count("inquiry")).isEqualTo(most + 1);
        assertThat(database.sql("select count(*) from mail where recipient = 'sanne@buro3.example'")
                        .query(Long.class)
                        .single())
                .isEqualTo(most);
        logIn("joris");
        assertThat(only().delivery().written()).isFalse();
    }

    @Test
    void anAddressThatAnyoneFillsInGetsThreeConfirmationsAndItsQuestionsWait() {
        for (int i = 0; i < 6; i++) {
            stage.ask(question("robin@voorbeeld.example", "Vraag " + i));
        }
        assertThat(count("inquiry")).isEqualTo(6);
        assertThat(database.sql("select count(*) from mail where recipient = 'robin@voorbeeld.example'")
                        .query(Long.class)
                        .single())
                .isEqualTo(ContactLimits.MOST_LETTERS_TO_A_READER);
    }

    @Test
    void anEmployeeTakesHandsOverAnswersClosesAndReopens() {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        logIn("joris");
        inbox.take(only().seen());
        assertThat(listed(Show.NEW, Owner.MINE)).containsExactly("Kan dat?");

        inbox.answer(only().seen());
        assertThat(only().progress().by()).extracting("email").isEqualTo("joris@buro3.example");
        assertThat(listed(Show.ANSWERED, Owner.MINE)).hasSize(1);
        assertThat(inbox.unanswered()).isZero();

        inbox.close(only().seen());
        assertThat(listed(Show.CLOSED, Owner.ANYONE)).hasSize(1);
        inbox.reopen(only().seen());
        inbox.note(only().seen(), " Belt morgen terug. ");
        long sanne = inbox.colleagues().stream()
                .filter(colleague -> colleague.email().startsWith("sanne"))
                .findFirst()
                .orElseThrow()
                .id();
        inbox.handOver(only().seen(), sanne);

        assertThat(listed(Show.NEW, Owner.MINE)).isEmpty();
        assertThat(only().note()).isEqualTo("Belt morgen terug.");
        assertThat(only().owner()).extracting("email").isEqualTo("sanne@buro3.example");
    }

    @Test
    void ofTwoEmployeesAtOnceTheSecondChangesNothing() {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        logIn("joris");
        Seen seen = only().seen();
        inbox.answer(seen);

        logIn("sanne");
        assertThatExceptionOfType(StaleInquiryException.class).isThrownBy(() -> inbox.close(seen));
        assertThat(only().progress().state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(only().progress().by()).extracting("email").isEqualTo("joris@buro3.example");
    }

    @Test
    void nobodyIsGivenAQuestionWhoCannotSeeIt() {
        long organisation = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", organisation);
        stage.ask(question("kim@bakker.example", "Kan dat?"));
        long kim = database.sql("select id from person where email = 'kim@bakker.example'")
                .query(Long.class)
                .single();
        logIn("joris");
        Seen seen = only().seen();
        assertThatExceptionOfType(StaleInquiryException.class).isThrownBy(() -> inbox.handOver(seen, kim));
    }

    @Test
    void onlyEmployeesSeeAnyOfIt() {
        long organisation = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", organisation);
        TestPeople.logIn(portal, "kim@bakker.example");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(inbox::unanswered);
        logIn("joris");
        assertThatExceptionOfType(AccessDeniedException.class)
                .as("export and erasure are for administrators")
                .isThrownBy(() -> correspondence.erase("kim@bakker.example"));
    }

    @Test
    void whatWasAnsweredOrClosedIsForgottenAfterFourHundredDaysAndNothingElseEver() {
        stage.ask(question("een@voorbeeld.example", "Beantwoord"));
        logIn("joris");
        inbox.answer(only().seen());
        stage.ask(question("twee@voorbeeld.example", "Niet beantwoord"));
        database.sql("update inquiry set state_at = :now where state = 'ANSWERED'")
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .update();

        stage.at(NOW.plus(Duration.ofDays(399)));
        forget();
        assertThat(count("inquiry")).isEqualTo(2);
        stage.at(NOW.plus(Duration.ofDays(401)));
        forget();
        assertThat(listed(Show.ALL, Owner.ANYONE)).containsExactly("Niet beantwoord");
        assertThat(listed(Show.OVERDUE, Owner.ANYONE)).containsExactly("Niet beantwoord");
    }

    private void forget() {
        stage.inTransaction(() -> stage.retention().forget());
    }

    @Test
    void allThatIsKeptOfAnAddressIsHandedOutAndErased() {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        stage.ask(question("ander@voorbeeld.example", "Mag dat?"));
        logIn("beheer");

        Correspondence.Extract extract = correspondence.of("ROBIN@voorbeeld.example");
        assertThat(extract.questions()).singleElement().extracting("message").isEqualTo("Kan dat?");
        assertThat(extract.letters()).hasSize(1);
        assertThat(extract.toOthers()).as("to the specialist").hasSize(1);

        assertThat(correspondence.erase("Robin@voorbeeld.example")).isEqualTo(3);
        assertThat(listed(Show.ALL, Owner.ANYONE)).containsExactly("Mag dat?");
        assertThat(database.sql("select count(*) from mail where body like '%robin@%' or recipient like 'robin@%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCardThatGoesLeavesTheQuestionAboutIt() {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        database.sql("delete from product").update();
        logIn("joris");
        assertThat(only().about()).isEqualTo(new ReaderQuestion.About("Webshop", null));
    }

    @Test
    void anAnswerGoesToWhoAskedAndStaysWithTheQuestion() {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        logIn("joris");

        inbox.answer(only().seen(), "  Ja, vanaf maandag.  ");

        ReaderQuestion answered = only();
        assertThat(answered.answer()).isEqualTo("Ja, vanaf maandag.");
        assertThat(answered.progress().state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(answered.progress().turns()).hasSize(1);
        assertThat(answered.owner()).isNotNull();
        Map<String, Object> letter = database.sql("select * from mail order by id desc fetch first 1 rows only")
                .query()
                .singleRow();
        assertThat(letter.get("recipient")).isEqualTo("robin@voorbeeld.example");
        assertThat(letter.get("reply_to")).isEqualTo("joris@buro3.example");
        assertThat(letter.get("subject")).isEqualTo("Je vraag over Webshop");
        assertThat(String.valueOf(letter.get("body"))).contains("Robin", "Ja, vanaf maandag.", "Kan dat?");

        inbox.answer(only().seen(), "En ook dinsdag.");
        assertThat(only().answer()).isEqualTo("Ja, vanaf maandag.\n\nEn ook dinsdag.");
    }

    @Test
    void nothingIsAnsweredWithoutWordsOrRightsOrToWhoWasErased() {
        stage.ask(question("robin@voorbeeld.example", "Kan dat?"));
        logIn("joris");
        Seen seen = only().seen();
        long letters = count("mail");

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> inbox.answer(seen, " \n "));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> inbox.answer(seen, "a".repeat(Inbox.LONGEST_ANSWER + 1)));
        TestPeople.person(database, "eva@klant.example", "CUSTOMER", TestPeople.organisation(database, "klant"));
        TestPeople.logIn(portal, "eva@klant.example");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> inbox.answer(seen, "Ja."));
        assertThat(count("mail")).isEqualTo(letters);

        logIn("beheer");
        correspondence.erase("robin@voorbeeld.example");
        logIn("joris");
        assertThatExceptionOfType(StaleInquiryException.class).isThrownBy(() -> inbox.answer(seen, "Ja."));
        assertThat(count("mail")).isZero();
    }
}
