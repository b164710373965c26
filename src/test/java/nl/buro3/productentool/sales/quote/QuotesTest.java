package nl.buro3.productentool.sales.quote;

import static nl.buro3.productentool.sales.quote.QuoteStage.ORIGIN;
import static nl.buro3.productentool.sales.quote.QuoteStage.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Seen;
import nl.buro3.productentool.sales.quote.detail.QuoteQuery;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.detail.StaleQuoteException;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** A quote from its first line to a yes: once, by whom it is for, and never twice. */
@OnH2
class QuotesTest {

    @Autowired
    ApplicationContext portal;

    QuoteStage stage;

    @BeforeEach
    void people() {
        stage = new QuoteStage(portal).set();
    }

    private QuoteState state(String number) {
        return QuoteState.valueOf(stage.database
                .sql("select state from quote where number = ?")
                .param(number)
                .query(String.class)
                .single());
    }

    @Test
    void aQuoteIsWrittenSentOpenedQuestionedAnsweredAndAccepted() {
        QuoteContent content = stage.content(line("Webshop", "8500", false), line("Fotografie", "650", true));
        QuoteDetails sent = stage.sent(content);
        assertThat(sent.number()).matches("[0-9]{4}-0001");
        assertThat(stage.mailTo("kim@kruimelhof.example")).hasSize(1);

        stage.kim();
        QuoteDetails opened = stage.customers.open(sent.number()).orElseThrow();
        assertThat(opened.state()).isEqualTo(QuoteState.SEEN);
        stage.customers.ask(sent.number(), "webshop", "Kan het ook in mei?", ORIGIN);
        stage.customers.ask(sent.number(), "webshop", "Kan het ook in mei?", ORIGIN);
        assertThat(stage.count("quote_question")).as("a second click").isOne();

        stage.sanne();
        QuoteDetails asked = stage.desk.find(sent.seen().id()).orElseThrow();
        assertThat(stage.desk
                        .list(QuoteQuery.ALL)
                        .quotes()
                        .getFirst()
                        .progress()
                        .openQuestions())
                .isOne();
        stage.dispatch.answer(asked.seen(), asked.questions().getFirst().id(), "Ja, vanaf 1 mei.", ORIGIN);

        stage.kim();
        stage.customers.accept(sent.number(), stage.agreement(content, "fotografie"), ORIGIN);
        QuoteDetails accepted = stage.customers.open(sent.number()).orElseThrow();
        assertThat(accepted.state()).isEqualTo(QuoteState.ACCEPTED);
        assertThat(accepted.signed()).isNotNull();
        assertThat(accepted.totals(Set.of()).once().gross()).isEqualTo(new BigDecimal("11071.50"));
        assertThat(stage.mailTo("kim@kruimelhof.example")).hasSize(3);
        assertThat(stage.mailTo("sanne@buro3.example")).hasSize(2);
    }

    @Test
    void whatWasAgreedIsFrozenWithItsHash() {
        QuoteContent content = stage.content(line("Webshop", "8500", false), line("Fotografie", "650", true));
        String number = stage.sent(content).number();
        stage.kim();
        stage.customers.accept(number, stage.agreement(content), ORIGIN);

        String text = stage.database
                .sql("select content from quote_acceptance")
                .query(String.class)
                .single();
        assertThat(text)
                .contains(
                        "quote " + number + "\n", "once net 8500.00 | vat 21% of 8500.00 = 1785.00 | gross 10285.00\n")
                .doesNotContain("fotografie", "Kim");
        assertThat(stage.database
                        .sql("select hash from quote_acceptance")
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.hex(text));
        assertThat(stage.database
                        .sql("select once_gross from quote_acceptance")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("10285.00");
        Seen seen = seen(number);
        stage.sanne();
        assertThatThrownBy(() -> stage.desk.save(seen, content)).isInstanceOf(RefusedStepException.class);
    }

    private Seen seen(String number) {
        return stage.customers.open(number).orElseThrow().seen();
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneDoesAndThereIsOneMail() throws Exception {
        QuoteContent content = stage.content(line("Webshop", "8500", false));
        String number = stage.sent(content).number();
        long before = stage.count("mail");
        stage.kim();
        SecurityContext kim = SecurityContextHolder.getContext();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> yes = () -> {
                SecurityContextHolder.setContext(kim);
                try {
                    stage.customers.accept(number, stage.agreement(content), ORIGIN);
                    return true;
                } catch (RefusedStepException e) {
                    assertThat(e.reason()).isEqualTo(Reason.STATE);
                    return false;
                } finally {
                    SecurityContextHolder.clearContext();
                }
            };
            List<Future<Boolean>> answers =
                    people.invokeAll(IntStream.range(0, 8).mapToObj(i -> yes).toList());
            assertThat(answers.stream().map(QuotesTest::get).filter(Boolean::booleanValue))
                    .hasSize(1);
        }
        assertThat(stage.count("quote_acceptance")).isOne();
        assertThat(stage.count("mail") - before).as("one to each side").isEqualTo(2);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void numbersHaveNoGapsHoweverManyAskAtOnceAndWhateverFails() throws Exception {
        stage.sanne();
        SecurityContext sanne = SecurityContextHolder.getContext();
        try (ExecutorService employees = Executors.newFixedThreadPool(6)) {
            Callable<Long> made = () -> {
                SecurityContextHolder.setContext(sanne);
                try {
                    return stage.desk.make(stage.kim);
                } finally {
                    SecurityContextHolder.clearContext();
                }
            };
            for (Future<Long> one : employees.invokeAll(
                    IntStream.range(0, 24).mapToObj(i -> made).toList())) {
                one.get();
            }
        }
        List<Integer> numbers =
                stage.database.sql("select number from quote order by number").query(String.class).list().stream()
                        .map(number -> Integer.valueOf(number.substring(5)))
                        .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void anotherOrganisationsPersonAndWhoBelongsNowhereFindNothing() {
        QuoteContent content = stage.content(line("Webshop", "8500", false));
        String number = stage.sent(content).number();
        long draft = stage.drafted(content);
        String unsent = stage.desk.find(draft).orElseThrow().number();
        stage.kim();
        assertThat(stage.customers.open(unsent)).as("not sent yet").isEmpty();
        assertThat(stage.customers.own()).extracting(QuoteRow::number).containsExactly(number);

        stage.logIn("bas@stalenoord.example");
        assertThat(stage.customers.own()).isEmpty();
        for (String asked : List.of(number, unsent, "2026-9999")) {
            assertThat(stage.customers.open(asked)).isEmpty();
            Stream.<Runnable>of(
                            () -> stage.customers.accept(asked, stage.agreement(content), ORIGIN),
                            () -> stage.customers.decline(asked, "", ORIGIN),
                            () -> stage.customers.ask(asked, "webshop", "Hoe?", ORIGIN),
                            () -> stage.customers.askAgain(asked, ORIGIN))
                    .forEach(step -> assertThatThrownBy(step::run).isInstanceOf(NoSuchElementException.class));
        }
        assertThatThrownBy(() -> stage.desk.list(QuoteQuery.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.desk.find(draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.dispatch.withdraw(new Seen(draft, 0), ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(state(number)).isEqualTo(QuoteState.SENT);
        assertThat(stage.count("quote_question")).isZero();
    }

    /** Kim goes from the bakery to the factory. */
    @Test
    void whoLeftAnOrganisationFindsNothingOfItAnyMore() {
        QuoteContent content = stage.content(line("Webshop", "8500", false));
        String number = stage.sent(content).number();
        stage.database
                .sql("update membership set organisation_id = ? where organisation_id = ?")
                .params(stage.factory, stage.bakery)
                .update();
        stage.kim();
        assertThat(stage.customers.open(number)).isEmpty();
        assertThat(stage.customers.own()).isEmpty();
        TestSecurityContextHolder.clearContext();
        assertThatThrownBy(() -> stage.customers.own()).isInstanceOf(Exception.class);
    }

    @Test
    void anEmployeeWhoLooksLeavesNoTraceAndDecidesNothing() {
        QuoteContent content = stage.content(line("Webshop", "8500", false));
        String number = stage.sent(content).number();
        assertThat(stage.customers.open(number).orElseThrow().state()).isEqualTo(QuoteState.SENT);
        assertThatThrownBy(() -> stage.customers.accept(number, stage.agreement(content), ORIGIN))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(state(number)).isEqualTo(QuoteState.SENT);
    }

    @Test
    void aSumThatWasNotShownIsNotAccepted() {
        QuoteContent content = stage.content(line("Webshop", "8500", false), line("Fotografie", "650", true));
        String number = stage.sent(content).number();
        stage.kim();
        Agreement other = new Agreement(
                "Kim Willems",
                "eigenaar",
                Set.of("fotografie"),
                content.totals().seen());
        assertThatThrownBy(() -> stage.customers.accept(number, other, ORIGIN))
                .extracting("reason")
                .isEqualTo(Reason.SUM);
        assertThat(stage.count("quote_acceptance")).isZero();
    }

    @Test
    void aStalePageChangesNothing() {
        stage.sanne();
        QuoteContent content = stage.content(line("Webshop", "8500", false));
        long id = stage.drafted(content);
        Seen old = stage.seen(id);
        stage.desk.save(old, stage.content(line("Webshop", "9000", false)));
        assertThatThrownBy(() -> stage.desk.save(old, content)).isInstanceOf(StaleQuoteException.class);
        assertThatThrownBy(() -> stage.dispatch.send(old, ORIGIN)).isInstanceOf(StaleQuoteException.class);
        assertThat(stage.desk
                        .find(id)
                        .orElseThrow()
                        .content()
                        .lines()
                        .getFirst()
                        .price())
                .isEqualByComparingTo("9000");
    }

    @Test
    void aboveTheLimitAColleagueSaysYesAndNotWhoAsks() {
        stage.sanne();
        long id = stage.drafted(stage.content(line("Webshop", "10000.01", false)));
        assertThat(stage.dispatch.send(stage.seen(id), ORIGIN)).isEmpty();
        assertThat(stage.count("mail")).isZero();
        assertThatThrownBy(() -> stage.dispatch.approve(stage.seen(id), ORIGIN))
                .extracting("reason")
                .isEqualTo(Reason.OWN);
        stage.logIn("joris@buro3.example");
        stage.dispatch.giveBack(stage.seen(id), "Te duur");
        assertThat(stage.desk.find(id).orElseThrow().progress().reason()).isEqualTo("Te duur");
        stage.sanne();
        stage.dispatch.send(stage.seen(id), ORIGIN);
        stage.logIn("joris@buro3.example");
        stage.dispatch.approve(stage.seen(id), ORIGIN);
        assertThat(stage.desk.find(id).orElseThrow().state()).isEqualTo(QuoteState.SENT);
        assertThat(stage.mailTo("kim@kruimelhof.example")).hasSize(1);
    }

    @Test
    void aNewVersionReplacesWhatWasSentAndWhatWasAgreedOnlyOnceItIsAgreedUpon() {
        QuoteContent content = stage.content(line("Webshop", "8500", false));
        QuoteDetails first = stage.sent(content);
        long second = stage.desk.newVersion(first.seen());
        assertThatThrownBy(() -> stage.desk.newVersion(stage.seen(first.seen().id())))
                .extracting("reason")
                .isEqualTo(Reason.EDITION);
        assertThat(state(first.number())).as("until it is sent").isEqualTo(QuoteState.SENT);
        stage.dispatch.send(stage.seen(second), ORIGIN);
        assertThat(state(first.number())).isEqualTo(QuoteState.REPLACED);
        stage.kim();
        assertThat(stage.customers.open(first.number()).orElseThrow().successor())
                .isEqualTo(first.number() + "-2");
        stage.customers.accept(first.number() + "-2", stage.agreement(content), ORIGIN);

        stage.sanne();
        long third = stage.desk.newVersion(stage.seen(second));
        stage.dispatch.send(stage.seen(third), ORIGIN);
        assertThat(state(first.number() + "-2")).as("it was agreed upon").isEqualTo(QuoteState.ACCEPTED);
        stage.kim();
        stage.customers.accept(first.number() + "-3", stage.agreement(content), ORIGIN);
        assertThat(state(first.number() + "-2")).isEqualTo(QuoteState.REPLACED);
    }

    @Test
    void whatHasExpiredIsAskedForAgainOnceInOneClick() {
        String number =
                stage.sent(stage.content(line("Webshop", "8500", false))).number();
        stage.database.sql("update quote set valid_until = date '2020-01-01'").update();
        portal.getBean(QuoteExpiry.class).expire();
        portal.getBean(QuoteExpiry.class).expire();
        assertThat(state(number)).isEqualTo(QuoteState.EXPIRED);
        stage.kim();
        String again = stage.customers.askAgain(number, ORIGIN);
        assertThat(stage.customers.askAgain(number, ORIGIN))
                .as("a second click")
                .isEqualTo(again);
        assertThat(state(again)).isEqualTo(QuoteState.DRAFT);
        stage.sanne();
        assertThat(stage.desk.list(QuoteQuery.ALL).quotes().getFirst().number())
                .as("what a customer waits for is first")
                .isEqualTo(again);
    }

    @Test
    void whatWasAskedAgainAndTakenBackCanBeAskedAgain() {
        String number =
                stage.sent(stage.content(line("Webshop", "8500", false))).number();
        stage.database.sql("update quote set valid_until = date '2020-01-01'").update();
        portal.getBean(QuoteExpiry.class).expire();
        stage.kim();
        String again = stage.customers.askAgain(number, ORIGIN);
        stage.customers.retract(again, ORIGIN);

        String third = stage.customers.askAgain(number, ORIGIN);

        assertThat(third).isNotEqualTo(again);
        assertThat(state(third)).isEqualTo(QuoteState.DRAFT);
    }

    @Test
    void whatNobodyTouchedForSevenYearsIsForgotten() {
        stage.sent(stage.content(line("Webshop", "8500", false)));
        String kept =
                stage.sent(stage.content(line("Huisstijl", "1000", false))).number();
        int year = LocalDate.now(portal.getBean(Clock.class)).getYear();
        stage.database
                .sql("update quote set changed_at = ? where number <> ?")
                .params(LocalDate.of(year - 8, 12, 31).atTime(12, 0), kept)
                .update();
        stage.database
                .sql("update quote set changed_at = ? where number = ?")
                .params(LocalDate.of(year - 7, 1, 2).atTime(12, 0), kept)
                .update();

        portal.getBean(QuoteExpiry.class).forget();

        assertThat(stage.database
                        .sql("select number from quote")
                        .query(String.class)
                        .list())
                .containsExactly(kept);
        assertThat(stage.database
                        .sql("select count(*) from quote_line")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void theListIsFoundByWordsStateAndOwner() {
        stage.sent(stage.content(line("Webshop", "8500", false)));
        stage.drafted(stage.content(line("Huisstijl", "1000", false)));
        assertThat(listed(new QuoteQuery("KRUIMEL", null, false, 1))).isEqualTo(2);
        assertThat(listed(new QuoteQuery("0002", null, false, 1))).isOne();
        assertThat(listed(new QuoteQuery("%", null, false, 1))).isZero();
        assertThat(listed(new QuoteQuery("", QuoteState.DRAFT, true, 1))).isOne();
        stage.logIn("joris@buro3.example");
        assertThat(listed(new QuoteQuery("", null, true, 1))).isZero();
    }

    private long listed(QuoteQuery query) {
        QuoteDesk.Listed listed = stage.desk.list(query);
        assertThat(listed.quotes()).hasSize((int) listed.total());
        return listed.total();
    }
}
