package nl.buro3.productentool.sales.quote;

import static nl.buro3.productentool.sales.quote.QuoteStage.ORIGIN;
import static nl.buro3.productentool.sales.quote.QuoteStage.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.privacy.PrivacyDesk;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Seen;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of somebody who is erased, no quote holds a word that they typed or that names them, but for what was agreed. Recounted in
 * every column of every table of quotes.
 */
@OnH2
class QuoteErasureTest {

    private static final String KIM = "kim@kruimelhof.example";

    @Autowired
    ApplicationContext portal;

    QuoteStage stage;
    PrivacyDesk privacy;

    @BeforeEach
    void people() {
        stage = new QuoteStage(portal).set();
        privacy = portal.getBean(PrivacyDesk.class);
    }

    /** Kim asks with a note; Sanne greets her by name, and names her in a line. */
    private QuoteDetails askedAndSent() {
        long bundle = stage.bundle("Graag zonnebloempitten");
        stage.kim();
        String number = stage.customers.askFor(bundle, UUID.randomUUID(), ORIGIN, Texts.DUTCH);
        stage.sanne();
        QuoteDetails asked = stage.customers.open(number).orElseThrow();
        List<LineContent> lines = new ArrayList<>(
                asked.content().lines().stream().map(QuoteErasureTest::priced).toList());
        lines.add(line("Advies aan Kim Willems", "100", false));
        stage.desk.save(
                asked.seen(), with(asked.content(), asked.content().customer(), "Webshop voor Kim Willems", lines));
        stage.dispatch.send(stage.seen(asked.seen().id()), ORIGIN);
        return stage.desk.find(asked.seen().id()).orElseThrow();
    }

    private static LineContent priced(LineContent asked) {
        return new LineContent(
                asked.handle(),
                asked.product(),
                asked.title(),
                asked.text(),
                asked.amount(),
                BigDecimal.TEN,
                asked.discount(),
                asked.vat(),
                asked.unit(),
                asked.optional());
    }

    private static QuoteContent with(QuoteContent content, Customer customer, String subject, List<LineContent> lines) {
        return new QuoteContent(
                customer, content.language(), subject, "Hallo Kim,", content.terms(), content.validUntil(), lines);
    }

    private void erase() {
        stage.logIn("beheer@buro3.example");
        privacy.erase(privacy.find(KIM));
    }

    /** The columns of quotes that hold this. */
    private Set<String> whereIs(String word) {
        record Column(String table, String name) {}
        return stage.database.sql("""
                        select table_name, column_name from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) like 'quote%'""").query((row, n) -> new Column(row.getString(1), row.getString(2))).list().stream()
                .filter(column -> stage.database
                                .sql(
                                        "select count(*) from \"%s\" where lower(cast(\"%s\" as varchar(100000))) like :word"
                                                .formatted(column.table, column.name))
                                .param("word", "%" + word + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .map(column -> (column.table + "." + column.name).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void whatWasNeverAgreedHoldsNoWordOfTheirs() {
        QuoteDetails sent = askedAndSent();
        stage.kim();
        stage.customers.ask(sent.number(), "advies-aan-kim-willems", "Ook met maanzaad?", ORIGIN);
        stage.customers.decline(sent.number(), "Liever roggebrood", ORIGIN);
        stage.sanne();
        Seen copy = stage.seen(stage.desk.copy(sent.seen().id()));
        QuoteContent copied = stage.desk.find(copy.id()).orElseThrow().content();
        Customer bas =
                new Customer(stage.factory, null, "Stalenoord", "Bas Hendriks", "bas@stalenoord.example", "", "", "");
        stage.desk.save(copy, with(copied, bas, copied.subject(), copied.lines()));
        assertThat(whereIs("zonnebloem")).contains("quote_line.text", "quote_asked_line.text");

        erase();

        assertThat(List.of("zonnebloem", "maanzaad", "roggebrood", "kim willems", "kim-willems", "kim@", "hallo kim"))
                .filteredOn(word -> !whereIs(word).isEmpty())
                .as("a copy for somebody else is greeted by who wrote it")
                .containsExactly("hallo kim");
        assertThat(stage.desk.find(sent.seen().id()).orElseThrow().state()).isEqualTo(QuoteState.DECLINED);
        assertThat(stage.desk.find(copy.id()).orElseThrow().content().customer().contact())
                .isEqualTo("Bas Hendriks");
    }

    /** The first of two lines of somebody else's request names who is erased. */
    @Test
    void aRequestOfSomebodyElseThatNamesThemCanStillBeRead() {
        long bundle = stage.bundle("Overleg met Kim Willems");
        TestPeople.person(stage.database, "lotte@kruimelhof.example", "Lotte Bos", "CUSTOMER", stage.bakery);
        stage.logIn("lotte@kruimelhof.example");
        String number = stage.customers.askFor(bundle, UUID.randomUUID(), ORIGIN, Texts.DUTCH);
        stage.database.sql("""
                insert into quote_asked_line (quote_id, position, handle, title, text, amount)
                select quote_id, 1, 'tweede', 'Tweede', '', 1 from quote_asked_line""").update();

        erase();

        stage.logIn("lotte@kruimelhof.example");
        assertThat(stage.customers.open(number).orElseThrow().content().lines())
                .extracting(LineContent::title)
                .hasSize(2)
                .contains("Tweede");
        assertThat(whereIs("kim willems")).isEmpty();
    }

    @Test
    void whatWasAgreedStaysAsItWasWithoutWhoAgreedAndTheExportSaysSo() {
        QuoteDetails sent = askedAndSent();
        stage.kim();
        stage.customers.ask(sent.number(), "webshop", "Ook met maanzaad?", ORIGIN);
        stage.customers.accept(sent.number(), stage.agreement(sent.content()), ORIGIN);
        String hash = stage.database
                .sql("select hash from quote_acceptance")
                .query(String.class)
                .single();
        stage.logIn("beheer@buro3.example");
        assertThat(JsonMapper.builder().build().writeValueAsString(privacy.export(privacy.find(KIM))))
                .contains("zonnebloempitten", "maanzaad", "artikel 52", "keptUntil");

        erase();

        assertThat(whereIs("zonnebloem")).containsExactlyInAnyOrder("quote_line.text", "quote_acceptance.content");
        assertThat(whereIs("kim willems"))
                .as("what was agreed, which nobody finds by their name")
                .containsExactlyInAnyOrder("quote.subject", "quote_line.title", "quote_acceptance.content");
        assertThat(List.of("maanzaad", "kim@", "hallo kim", "eigenaar"))
                .allMatch(word -> whereIs(word).isEmpty());
        assertThat(stage.database
                        .sql("select hash from quote_acceptance")
                        .query(String.class)
                        .single())
                .isEqualTo(hash);
        stage.logIn("beheer@buro3.example");
        assertThat(privacy.export(privacy.find(KIM))).isEmpty();
    }
}
