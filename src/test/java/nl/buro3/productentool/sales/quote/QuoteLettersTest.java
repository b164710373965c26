package nl.buro3.productentool.sales.quote;

import static nl.buro3.productentool.sales.quote.QuoteStage.ORIGIN;
import static nl.buro3.productentool.sales.quote.QuoteStage.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.mail.KeptLetter;
import nl.buro3.productentool.mail.Mail;
import nl.buro3.productentool.mail.Mails;
import nl.buro3.productentool.sales.quote.QuoteDispatch.Recipient;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters about a quote go to who may read it, by the way on which they can. */
@OnH2
class QuoteLettersTest {

    private static final String KIM = "kim@kruimelhof.example";
    private static final String LOTTE = "lotte@kruimelhof.example";
    private static final String ROBIN = "robin@noorderzon.example";

    @Autowired
    ApplicationContext portal;

    QuoteStage stage;

    @BeforeEach
    void people() {
        stage = new QuoteStage(portal).set();
        TestPeople.person(stage.database, LOTTE, "Lotte Bos", "CUSTOMER", stage.bakery);
        stage.database
                .sql("update membership set manages = true where person_id = (select id from person where email = ?)")
                .param(LOTTE)
                .update();
    }

    private QuoteContent shop() {
        return stage.content(line("Webshop", "8500", false));
    }

    private QuoteContent shopFor(Customer customer) {
        QuoteContent shop = shop();
        return new QuoteContent(
                customer, shop.language(), shop.subject(), shop.intro(), shop.terms(), shop.validUntil(), shop.lines());
    }

    private String lastMailTo(String address) {
        return stage.database
                .sql("select body from mail where recipient = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
    }

    private void kimLeaves() {
        stage.database
                .sql("update membership set organisation_id = ? where person_id ="
                        + " (select id from person where email = ?)")
                .params(stage.factory, KIM)
                .update();
    }

    @Test
    void whoLeftTheOrganisationGetsNoLetterOfItsQuotesAndItsManagersDo() {
        long id = stage.desk
                .find(stage.sent(shop()).seen().id())
                .orElseThrow()
                .seen()
                .id();
        stage.kim();
        String number = stage.customers.own().getFirst().number();
        stage.customers.ask(number, "webshop", "Kan het in mei?", ORIGIN);
        kimLeaves();
        stage.sanne();
        QuoteDetails asked = stage.desk.find(id).orElseThrow();
        stage.dispatch.answer(asked.seen(), asked.questions().getFirst().id(), "Ja.", ORIGIN);
        stage.sent(shop());

        assertThat(stage.mailTo(KIM)).as("before they left").hasSize(1);
        assertThat(stage.mailTo(LOTTE)).hasSize(2);
        assertThat(lastMailTo(LOTTE)).startsWith("Hallo Lotte Bos").contains(ORIGIN + "/mijn/offertes/");
    }

    @Test
    void whoCannotLogInAnyMoreGetsNoneEither() {
        stage.database
                .sql("update person set enabled = false where email = ?")
                .param(KIM)
                .update();
        stage.sent(shop());
        assertThat(stage.mailTo(KIM)).isEmpty();
        assertThat(stage.mailTo(LOTTE)).hasSize(1);
    }

    @Test
    void whoSendsItIsToldWhomItReallyGoesTo() {
        stage.sanne();
        long id = stage.drafted(shop());
        assertThat(stage.dispatch.recipients(id)).extracting(Recipient::email).containsExactly(KIM);

        kimLeaves();

        assertThat(stage.dispatch.recipients(id)).containsExactly(new Recipient("Lotte Bos", LOTTE));
        stage.dispatch.send(stage.seen(id), ORIGIN);
        assertThat(stage.mailTo(LOTTE)).hasSize(1);
    }

    @Test
    void whoseAddressWasTypedOverThatOfAKnownPersonGetsIt() {
        stage.sanne();
        Customer kim = shop().customer();
        String typed = "inkoop@kruimelhof.example";
        long id = stage.drafted(
                shopFor(new Customer(kim.organisation(), kim.person(), kim.name(), "Inkoop", typed, "", "", "")));

        assertThat(stage.dispatch.send(stage.seen(id), ORIGIN)).startsWith(ProspectQuotes.PATH);

        assertThat(stage.mailTo(typed)).hasSize(1);
        assertThat(stage.mailTo(KIM)).isEmpty();
    }

    @Test
    void theAnswerGoesToWhoAsked() {
        QuoteDetails sent = stage.sent(shop());
        stage.logIn(LOTTE);
        stage.customers.ask(sent.number(), "webshop", "Kan het in mei?", ORIGIN);
        stage.sanne();
        QuoteDetails asked = stage.desk.find(sent.seen().id()).orElseThrow();
        stage.dispatch.answer(asked.seen(), asked.questions().getFirst().id(), "Ja, in mei.", ORIGIN);
        assertThat(lastMailTo(LOTTE)).contains("Hallo Lotte Bos", "Ja, in mei.");
        assertThat(stage.mailTo(KIM)).as("the quote, and the answer").hasSize(2);
    }

    @Test
    void whoHasNoAccountGetsTheQuotesOwnLinkAlsoWhereTheOrganisationIsKnown() {
        QuoteContent shop = shopFor(new Customer(stage.bakery, null, "Kruimelhof", "Robin Maas", ROBIN, "", "", ""));
        stage.sanne();
        long id = stage.drafted(shop);
        String path = stage.dispatch.send(stage.seen(id), ORIGIN);
        assertThat(path).startsWith(ProspectQuotes.PATH);
        assertThat(lastMailTo(ROBIN)).contains(ORIGIN + path).doesNotContain("/mijn/");
        assertThat(stage.mailTo(LOTTE)).isEmpty();
    }

    @Test
    void whoWasSentItByAddressAndHasAnAccountReadsItThere() {
        QuoteContent shop = shopFor(new Customer(stage.bakery, null, "Kruimelhof", "Lotte Bos", LOTTE, "", "", ""));
        stage.sanne();
        long id = stage.drafted(shop);
        assertThat(stage.dispatch.send(stage.seen(id), ORIGIN)).startsWith("/mijn/offertes/");
        assertThat(stage.mailTo(LOTTE)).hasSize(1);
    }

    @Test
    void itIsToldThatAQuoteHoldsLonger() {
        QuoteDetails sent = stage.sent(shop());
        LocalDate later = sent.content().validUntil().plusDays(10);
        stage.dispatch.extend(sent.seen(), later, ORIGIN);
        assertThat(stage.desk.find(sent.seen().id()).orElseThrow().state()).isEqualTo(QuoteState.SENT);
        assertThat(stage.mailTo(KIM)).hasSize(2);
        assertThat(lastMailTo(KIM))
                .contains(
                        QuoteLetters.day(later, sent.content().language()), ORIGIN + "/mijn/offertes/" + sent.number());
        assertThat(List.of(lastMailTo(KIM))).noneMatch(body -> body.contains("{"));
    }

    /** Robin read it without an account, got one, and works elsewhere by now. */
    @Test
    void whoLeftComesInByTheOwnLinkNoMoreEither() {
        QuoteContent shop = shopFor(new Customer(null, null, "Kruimelhof", "Robin Maas", ROBIN, "", "", ""));
        stage.sanne();
        long id = stage.drafted(shop);
        String token = stage.dispatch.send(stage.seen(id), ORIGIN).substring(ProspectQuotes.PATH.length());
        stage.dispatch.tie(stage.seen(id), stage.bakery);
        ProspectQuotes prospects = portal.getBean(ProspectQuotes.class);
        Network network = Network.of("192.0.2.7");
        prospects.sendCode(token, network);
        assertThat(stage.mailTo(ROBIN)).as("the quote and a code").hasSize(2);

        TestPeople.person(stage.database, ROBIN, "Robin Maas", "CUSTOMER", stage.factory);
        prospects.sendCode(token, network);
        QuoteDetails now = stage.desk.find(id).orElseThrow();
        stage.dispatch.extend(now.seen(), now.content().validUntil().plusDays(5), ORIGIN);

        assertThat(stage.mailTo(ROBIN)).hasSize(2);
        assertThat(stage.mailTo(LOTTE)).hasSize(1);
    }

    @Test
    void whoeverElseIsShownALetterSeesNeitherTheOwnLinkNorTheCode() {
        QuoteContent shop = shopFor(new Customer(stage.bakery, null, "Kruimelhof", "Robin Maas", ROBIN, "", "", ""));
        stage.sanne();
        long id = stage.drafted(shop);
        String token = stage.dispatch.send(stage.seen(id), ORIGIN).substring(ProspectQuotes.PATH.length());
        portal.getBean(ProspectQuotes.class).sendCode(token, Network.of("192.0.2.88"));
        String code = lastMailTo(ROBIN).replaceAll("(?s).*?\\b([0-9]{6})\\b.*", "$1");
        assertThat(code).hasSize(6);

        List<KeptLetter> shown =
                portal.getBean(Mails.class).of(ROBIN).stream().map(Mail::kept).toList();

        assertThat(shown)
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.subject() + letter.body())
                        .contains("weggelaten")
                        .doesNotContain(token)
                        .doesNotContain(code));
    }
}
