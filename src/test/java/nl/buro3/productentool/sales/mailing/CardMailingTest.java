package nl.buro3.productentool.sales.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Cards go by mail to who wants that or has something of their kind, and to nobody who said that they do not. */
@OnH2
class CardMailingTest {

    private static final String PORTAL = "https://portaal.example";
    private static final Pattern STOP = Pattern.compile(Pattern.quote(PORTAL) + "/afmelden/(\\S+)");

    @Autowired
    CardMailing mailing;

    @Autowired
    MailWishes wishes;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext portal;

    private OrganisationRef bakery;
    private long kim;
    private long piet;
    private long shop;
    private long logo;

    @BeforeEach
    void aBakeryHasAWebsite() {
        TestPeople.person(database, "sanne@buro3.example", "Sanne", "EMPLOYEE", null);
        long organisation = TestPeople.organisation(database, "bakker");
        kim = TestPeople.person(database, "kim@bakker.example", "Kim Willems", "CUSTOMER", organisation);
        piet = TestPeople.person(database, "piet@bakker.example", "Piet", "CUSTOMER", organisation);
        shop = card("web", "webshop", "PUBLISHED");
        logo = card("merk", "logo", "PUBLISHED");
        long site = card("web", "website", "PUBLISHED");
        database.sql("""
                        insert into owned_product (organisation_id, product_id, name, amount, price, price_unit, since)
                        values (?, ?, 'Website', 1, 100, 'MONTH', current_date)""").params(organisation, site).update();
        TestPeople.logIn(portal, "sanne@buro3.example");
        bakery = accounts.customer("bakker").orElseThrow();
    }

    private long card(String category, String slug, String status) {
        database.sql("""
                        insert into category (path, name) select :path, :path where not exists (
                            select 1 from category where path = :path)""").param("path", category).update();
        database.sql("""
                        insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                        select :slug, :slug, id, 'ON_REQUEST', 'ONCE', :status, current_timestamp, current_timestamp
                        from category where path = :path""")
                .param("slug", slug)
                .param("status", status)
                .param("path", category)
                .update();
        return database.sql("select id from product where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    @Test
    void whoHasSomethingOfTheKindMayBeMailedAndOthersNot() {
        assertThat(mailing.recipients(bakery, List.of(shop)))
                .extracting(Recipient::reason)
                .containsExactly(Recipient.Reason.CUSTOMER, Recipient.Reason.CUSTOMER);
        assertThat(mailing.recipients(bakery, List.of(logo)))
                .extracting(Recipient::reason)
                .containsExactly(Recipient.Reason.NOT_ASKED, Recipient.Reason.NOT_ASKED);
        assertThat(mailing.recipients(bakery, List.of())).noneMatch(Recipient::isAllowed);
    }

    @Test
    void whoSaidWhatTheyWantIsTakenAtTheirWord() {
        choose(kim, true);
        choose(piet, false);

        assertThat(mailing.recipients(bakery, List.of(logo)))
                .extracting(Recipient::reason)
                .containsExactly(Recipient.Reason.AGREED, Recipient.Reason.REFUSED);
        assertThat(mailing.recipients(bakery, List.of(shop)).getLast().isAllowed())
                .isFalse();
    }

    private void choose(long person, boolean wanted) {
        database.sql("insert into mail_choice (person_id, wanted, chosen_at) values (?, ?, current_timestamp)")
                .params(person, wanted)
                .update();
    }

    @Test
    void eachGetsTheirOwnLinksAndAWayToStopIt() {
        mailing.send(bakery, mail(List.of(shop), List.of(kim, piet)), PORTAL);

        List<String> bodies = letters();
        assertThat(bodies)
                .hasSize(2)
                .allSatisfy(body -> assertThat(body)
                        .contains("Kijk hier eens naar.", "webshop", "/s/", "Sanne", "iets vergelijkbaars")
                        .matches(text -> STOP.matcher(text).find()));
        assertThat(bodies.stream().flatMap(body -> links(body).stream()).distinct())
                .hasSize(2);
        assertThat(database.sql("select unsubscribe from mail")
                        .query(String.class)
                        .list())
                .allMatch(stop -> STOP.matcher(stop).matches());
        assertThat(database.sql("select count(*) from touchpoint where type = 'CARDS_MAILED' and organisation_id = ?")
                        .param(bakery.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(mailing.recipients(bakery, List.of(shop)))
                .as("the second in a week is warned of")
                .allMatch(recipient -> recipient.lately() != null);
    }

    private static List<String> links(String body) {
        return Pattern.compile("/s/\\S+")
                .matcher(body)
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void oneClickStopsItForThatPersonAlone() {
        mailing.send(bakery, mail(List.of(shop), List.of(kim)), PORTAL);
        Matcher stop = STOP.matcher(letters().getFirst());
        assertThat(stop.find()).isTrue();

        assertThat(wishes.hasStopped(stop.group(1))).isFalse();
        wishes.stop(stop.group(1));

        assertThat(wishes.hasStopped(stop.group(1))).isTrue();
        assertThat(mailing.recipients(bakery, List.of(shop)))
                .extracting(Recipient::reason)
                .containsExactly(Recipient.Reason.REFUSED, Recipient.Reason.CUSTOMER);
        assertThatExceptionOfType(NotMailableException.class)
                .isThrownBy(() -> mailing.send(bakery, mail(List.of(shop), List.of(piet, kim)), PORTAL));
        assertThat(letters()).as("nobody got it then").hasSize(1);
    }

    @Test
    void aKeyThatIsNobodysChangesNothing() {
        for (String key : List.of("", "afmelden-" + kim, "afmelden-" + kim + ".x", "ander-" + kim)) {
            assertThat(wishes.isSomebodys(key)).as(key).isFalse();
            wishes.stop(key);
        }
        assertThat(mailing.recipients(bakery, List.of(shop))).allMatch(Recipient::isAllowed);
    }

    @Test
    void whatIsNotShownIsNotSent() {
        long draft = card("web", "concept", "DRAFT");

        assertThatExceptionOfType(NotMailableException.class)
                .isThrownBy(() -> mailing.send(bakery, mail(List.of(shop, draft), List.of(kim)), PORTAL));
        assertThat(letters()).isEmpty();
    }

    @Test
    void customersSendNothing() {
        TestPeople.logIn(portal, "kim@bakker.example");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> mailing.send(bakery, mail(List.of(shop), List.of(piet)), PORTAL));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> mailing.recipients(bakery, List.of(shop)));
    }

    private static NewCardMail mail(List<Long> cards, List<Long> people) {
        return new NewCardMail("Iets voor jullie", "Kijk hier eens naar.", cards, people);
    }

    private List<String> letters() {
        return database.sql("select body from mail order by id")
                .query(String.class)
                .list();
    }
}
