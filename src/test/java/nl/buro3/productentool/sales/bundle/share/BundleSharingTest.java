package nl.buro3.productentool.sales.bundle.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buro3.productentool.account.Accounts.Colleague;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.bundle.BundleEditing;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.bundle.StaleBundleException;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever a bundle is shared with hears so once, and nobody else does. */
@OnH2
class BundleSharingTest {

    private static final ShareWords WORDS = new ShareWords("Kijk je mee?", "https://portaal.example", Texts.ENGLISH);

    @Autowired
    BundleSharing sharing;

    @Autowired
    BundleEditing editing;

    @Autowired
    Bundles bundles;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext portal;

    private long bakery;
    private long bundle;

    @BeforeEach
    void aBundleOfABakery() {
        bakery = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "kim@bakker.example", "Kim Willems", "CUSTOMER", bakery);
        TestPeople.person(database, "mo@bakker.example", "Mo Bos", "CUSTOMER", bakery);
        TestPeople.person(database, "ada@bakker.example", "Ada Vos", "CUSTOMER", bakery);
        TestPeople.person(
                database, "bas@smid.example", "Bas Smid", "CUSTOMER", TestPeople.organisation(database, "smid"));
        TestPeople.person(database, "sanne@buro3.example", "Sanne de Graaf", "EMPLOYEE", null);
        logIn("kim@bakker.example");
        bundle = editing.begin("Voorjaar");
    }

    private void logIn(String email) {
        TestPeople.logIn(portal, email);
    }

    private List<String> recipients() {
        return database.sql("select recipient from mail order by recipient")
                .query(String.class)
                .list();
    }

    private List<Long> everybody() {
        return database.sql("select id from person").query(Long.class).list();
    }

    @Test
    void colleaguesGetALetterWithTheWordsAndTheLinkAndNobodyElseDoes() {
        database.sql("update person set enabled = false where email = 'ada@bakker.example'")
                .update();
        assertThat(sharing.readers(bundle)).extracting(Colleague::name).containsExactly("Mo Bos");

        sharing.withColleagues(bundle, everybody(), WORDS);

        assertThat(recipients()).containsExactly("mo@bakker.example");
        assertThat(database.sql("select subject from mail").query(String.class).single())
                .isEqualTo("Kim Willems shares the bundle “Voorjaar” with you");
        assertThat(database.sql("select body from mail").query(String.class).single())
                .contains("Hello Mo", "Kijk je mee?", "https://portaal.example/pakket/" + bundle);
    }

    @Test
    void notTwiceWithinMinutesHoweverManyClickAtOnce() throws Exception {
        SecurityContext kim = SecurityContextHolder.getContext();
        try (ExecutorService clicks = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> share = () -> {
                SecurityContextHolder.setContext(kim);
                sharing.withColleagues(bundle, everybody(), WORDS);
                return true;
            };
            clicks.invokeAll(IntStream.range(0, 8).mapToObj(i -> share).toList())
                    .forEach(done -> assertThat(done.resultNow()).isTrue());
        }
        assertThat(recipients()).containsExactly("ada@bakker.example", "mo@bakker.example");

        database.sql("update bundle_told set told_at = ?")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(11))
                .update();
        sharing.withColleagues(bundle, everybody(), WORDS);
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void anotherNoteArrivesAtOnceAndASecondClickDoesNot() {
        sharing.withColleagues(bundle, everybody(), WORDS);
        ShareWords more = new ShareWords("O ja, en voor vrijdag graag.", WORDS.origin(), WORDS.language());

        assertThat(sharing.withColleagues(bundle, everybody(), more)).isZero();
        assertThat(sharing.withColleagues(bundle, everybody(), more)).isZero();
        assertThat(sharing.withColleagues(bundle, everybody(), new ShareWords("", "", WORDS.language())))
                .isZero();

        assertThat(recipients()).hasSize(4);
        assertThat(database.sql("select body from mail order by id")
                        .query(String.class)
                        .list())
                .last()
                .asString()
                .contains("O ja, en voor vrijdag graag.");
    }

    @Test
    void whoSendsTooManyNotesIsToldThatTheyDidNotArrive() {
        sharing.withColleagues(bundle, everybody(), WORDS);
        int left = 0;
        for (int i = 0; i < ToldReaders.MOST_NOTES; i++) {
            left += sharing.withColleagues(
                    bundle, everybody(), new ShareWords("Nog iets: " + i, WORDS.origin(), WORDS.language()));
        }

        assertThat(left).isEqualTo(ToldReaders.MOST_NOTES);
        assertThat(recipients()).hasSize(2 + ToldReaders.MOST_NOTES);
    }

    @Test
    void theAgencyHearsOfItAndWhoLooksAfterThemBeforeAllOthers() {
        sharing.withAgency(bundle, 1, WORDS);
        assertThat(recipients()).doesNotContain("sanne@buro3.example").hasSize(1);
        assertThatExceptionOfType(StaleBundleException.class)
                .as("a second click")
                .isThrownBy(() -> sharing.withAgency(bundle, 1, WORDS));

        database.sql("insert into customer_owner (organisation_id, person_id) select ?, id from person where email = ?")
                .params(bakery, "sanne@buro3.example")
                .update();
        database.sql("delete from mail").update();
        long other = editing.begin("Najaar");
        sharing.withAgency(other, 1, WORDS);
        sharing.withAgency(other, 2, WORDS);

        assertThat(recipients()).containsExactly("sanne@buro3.example");
        assertThat(database.sql("select body from mail").query(String.class).single())
                .contains("Dag Sanne", "Kim Willems (bakker)", "Kijk je mee?", "/beheer/pakketten/" + other);
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        logIn("bas@smid.example");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> sharing.readers(bundle));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> sharing.withColleagues(bundle, everybody(), WORDS));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> sharing.withAgency(bundle, 1, WORDS));
        assertThat(recipients()).isEmpty();
        assertThat(bundles.all()).isEmpty();
    }
}
