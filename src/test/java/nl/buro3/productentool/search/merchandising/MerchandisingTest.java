package nl.buro3.productentool.search.merchandising;

import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.NOTE_TOO_LONG;
import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.PERIOD;
import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.PLACE;
import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.PRODUCT;
import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.QUERY;
import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.STALE;
import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.TAKEN;
import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.TARGET;
import static nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason.TARGET_IS_SEARCH;
import static nl.buro3.productentool.search.merchandising.RuleKind.BOOST;
import static nl.buro3.productentool.search.merchandising.RuleKind.HIDE;
import static nl.buro3.productentool.search.merchandising.RuleKind.PIN;
import static nl.buro3.productentool.search.merchandising.RuleKind.REDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class MerchandisingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Autowired
    private Merchandising merchandising;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    private long logo;
    private long huisstijl;
    private long brochure;

    @BeforeEach
    void threeCardsAndAnEmployee() {
        database.sql("insert into category (path, name) values ('merk', 'Merk')")
                .update();
        logo = card("logo-ontwerp", "PUBLISHED");
        huisstijl = card("huisstijl", "PUBLISHED");
        brochure = card("brochure", "ARCHIVED");
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        TestPeople.logIn(portal, "sanne@buro3.example");
    }

    private long card(String slug, String status) {
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select :slug, :slug, id, 'ON_REQUEST', 'ONCE', :status, current_timestamp, current_timestamp
                from category""").param("slug", slug).param("status", status).update();
        return database.sql("select id from product where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private static RuleContent rule(RuleKind kind, @Nullable Long product) {
        return new RuleContent("nieuw logo", kind, product, kind == PIN ? 1 : null, null, null, null, "");
    }

    private static RuleContent redirect(@Nullable String target) {
        return new RuleContent("nieuw logo", REDIRECT, null, null, target, null, null, "");
    }

    private static RuleContent during(RuleContent rule, @Nullable LocalDate begins, @Nullable LocalDate ends) {
        return new RuleContent(
                rule.query(), rule.kind(), rule.product(), rule.place(), rule.target(), begins, ends, rule.note());
    }

    private static RuleContent pin(long product, int place) {
        return new RuleContent("nieuw logo", PIN, product, place, null, null, null, "");
    }

    @Test
    void withoutRulesAQueryShowsWhatIsFound() {
        assertThat(merchandising.activeFor("nieuw logo", TODAY)).isSameAs(ActiveRules.NONE);

        merchandising.add(rule(HIDE, logo));

        assertThat(merchandising.activeFor("iets anders", TODAY)).isSameAs(ActiveRules.NONE);
        assertThat(merchandising.activeFor("", TODAY)).isSameAs(ActiveRules.NONE);
    }

    @Test
    void whatIsKeptCountsAtOnceForEveryWayOfTypingTheQuery() {
        merchandising.add(pin(huisstijl, 2));
        merchandising.add(pin(logo, 1));
        merchandising.add(rule(BOOST, brochure));
        merchandising.add(redirect("/hulp"));

        ActiveRules active = merchandising.activeFor("  Nieuw LOGO! ", TODAY);

        assertThat(active)
                .isEqualTo(new ActiveRules(List.of(logo, huisstijl), Set.of(brochure), Set.of(), Optional.of("/hulp")));
    }

    @Test
    void aRuleHoldsFromItsFirstDayToItsLast() {
        merchandising.add(during(rule(HIDE, logo), TODAY, TODAY.plusDays(2)));

        assertThat(Stream.of(-1, 0, 2, 3)
                        .map(day -> merchandising
                                .activeFor("nieuw logo", TODAY.plusDays(day))
                                .hidden()
                                .contains(logo)))
                .containsExactly(false, true, true, false);
    }

    @Test
    void whatAnotherNodeKeptIsNoticedWithinSeconds() {
        merchandising.add(rule(BOOST, logo));

        database.sql("update query_rule set kind = 'HIDE'").update();
        database.sql("update search_revision set revision = revision + 1 where name = 'rules'")
                .update();

        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(
                                merchandising.activeFor("nieuw logo", TODAY).hidden())
                        .containsExactly(logo));
    }

    @Test
    void aRuleIsChangedAndDeleted() {
        KnownRule kept = merchandising.add(pin(logo, 1));

        KnownRule changed = merchandising.revise(kept.id(), rule(HIDE, huisstijl), kept.version());

        assertThat(merchandising.all()).containsExactly(changed);
        assertThat(changed.changedBy()).isEqualTo("sanne@buro3.example");
        assertThat(changed.content().place()).isNull();
        assertThat(merchandising.activeFor("nieuw logo", TODAY).pinned()).isEmpty();
        assertThat(merchandising.activeFor("nieuw logo", TODAY).hidden()).containsExactly(huisstijl);

        merchandising.delete(changed.id(), changed.version());

        assertThat(merchandising.all()).isEmpty();
        assertThat(merchandising.activeFor("nieuw logo", TODAY)).isSameAs(ActiveRules.NONE);
    }

    @Test
    void aCardThatIsNotOfferedIsShownAsSuch() {
        merchandising.add(rule(BOOST, brochure));
        merchandising.add(rule(BOOST, logo));

        assertThat(merchandising.forQuery("NIEUW logo"))
                .extracting(KnownRule::offered)
                .containsExactly(false, true);
        assertThat(merchandising.forQuery("iets anders")).isEmpty();
    }

    @Test
    void whatDoesNotMakeSenseIsRefusedAndChangesNothing() {
        KnownRule kept = merchandising.add(pin(logo, 1));

        assertRefused(kept, during(rule(BOOST, huisstijl), TODAY, TODAY.minusDays(1)), PERIOD);
        assertRefused(kept, pin(huisstijl, 0), PLACE);
        assertRefused(kept, pin(huisstijl, 11), PLACE);
        assertRefused(kept, new RuleContent("logo", PIN, logo, null, null, null, null, ""), PLACE);
        assertRefused(kept, rule(HIDE, null), PRODUCT);
        assertRefused(kept, rule(HIDE, 999_999L), PRODUCT);
        assertRefused(kept, new RuleContent(" ?! ", BOOST, logo, null, null, null, null, ""), QUERY);
        assertRefused(kept, new RuleContent("x".repeat(201), BOOST, logo, null, null, null, null, ""), QUERY);
        assertRefused(
                kept, new RuleContent("logo", BOOST, logo, null, null, null, null, "n".repeat(301)), NOTE_TOO_LONG);
    }

    @Test
    void aTargetThatCouldLeadAstrayIsRefusedAndAGoodOneKeptWithoutSpacesAround() {
        KnownRule kept = merchandising.add(pin(logo, 1));

        assertRefused(kept, redirect("//evil.example"), TARGET);
        assertRefused(kept, redirect("/?q=logo"), TARGET_IS_SEARCH);

        merchandising.add(redirect(" /hulp "));
        assertThat(merchandising.activeFor("nieuw logo", TODAY).redirect()).contains("/hulp");
    }

    @Test
    void onADayAQuerySaysOneThingOfACard() {
        KnownRule spring = merchandising.add(during(pin(logo, 1), TODAY, TODAY.plusDays(10)));
        KnownRule away = merchandising.add(during(redirect("/hulp"), null, TODAY));

        assertRefused(rule(HIDE, logo), TAKEN);
        assertRefused(during(rule(BOOST, logo), TODAY.plusDays(10), null), TAKEN);
        assertRefused(during(redirect("/privacy"), TODAY, null), TAKEN);

        KnownRule later = merchandising.add(during(rule(HIDE, logo), TODAY.plusDays(11), null));
        KnownRule elsewhere = merchandising.add(during(redirect("/privacy"), TODAY.plusDays(1), null));
        KnownRule same = merchandising.revise(spring.id(), during(pin(logo, 2), null, TODAY), spring.version());
        assertThat(merchandising.all()).containsExactlyInAnyOrder(same, away, later, elsewhere);
    }

    @Test
    void whoChangesWhatAColleagueChangedMeanwhileIsTold() {
        KnownRule seen = merchandising.add(pin(logo, 1));
        KnownRule now = merchandising.revise(seen.id(), pin(logo, 2), seen.version());

        assertRefused(seen, pin(logo, 3), STALE);
        assertThatExceptionOfType(RefusedRuleException.class)
                .isThrownBy(() -> merchandising.delete(seen.id(), seen.version()))
                .matches(refused -> refused.reason() == STALE);
        assertThat(merchandising.all()).containsExactly(now);
    }

    @Test
    void aRuleThatIsNotKeptYetCanBeTried() {
        KnownRule kept = merchandising.add(pin(logo, 1));

        assertThat(merchandising.activeWith(pin(huisstijl, 1), null, TODAY).pinned())
                .containsExactly(logo, huisstijl);
        assertThat(merchandising.activeWith(pin(huisstijl, 1), kept.id(), TODAY).pinned())
                .containsExactly(huisstijl);
        assertThat(merchandising
                        .activeWith(during(pin(huisstijl, 1), TODAY.plusDays(1), null), null, TODAY)
                        .pinned())
                .containsExactly(logo);
        assertThat(merchandising.all()).containsExactly(kept);
    }

    @Test
    void theDatabaseRefusesItWhoeverAsks() {
        assertThat(List.of(
                        "'PIN', (select min(id) from product), null, null, null, null",
                        "'PIN', (select min(id) from product), 0, null, null, null",
                        "'PIN', (select min(id) from product), 11, null, null, null",
                        "'BOOST', null, null, null, null, null",
                        "'HIDE', (select min(id) from product), null, '/hulp', null, null",
                        "'REDIRECT', null, null, null, null, null",
                        "'REDIRECT', null, null, '//evil.example', null, null",
                        "'REDIRECT', null, null, 'http://onveilig.example', null, null",
                        "'LIFT', (select min(id) from product), null, null, null, null",
                        "'BOOST', (select min(id) from product), null, null, date '2026-03-10', date '2026-03-09'"))
                .allSatisfy(values -> assertThatExceptionOfType(DataIntegrityViolationException.class)
                        .isThrownBy(() -> database.sql(
                                        "insert into query_rule (query, changed_by, changed_at, kind, product_id, place,"
                                                + " target, begins, ends) values ('logo', 'x', current_timestamp, "
                                                + values + ")")
                                .update()));
    }

    @Test
    void customersMaySeeTheEffectOnly() {
        KnownRule kept = merchandising.add(pin(logo, 1));
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", TestPeople.organisation(database, "bakker"));
        TestPeople.logIn(portal, "kim@bakker.example");

        assertThat(merchandising.activeFor("nieuw logo", TODAY).pinned()).containsExactly(logo);
        Stream.<Runnable>of(
                        merchandising::all,
                        () -> merchandising.forQuery("logo"),
                        () -> merchandising.activeWith(pin(huisstijl, 1), null, TODAY),
                        () -> merchandising.add(pin(huisstijl, 1)),
                        () -> merchandising.revise(kept.id(), pin(huisstijl, 1), kept.version()),
                        () -> merchandising.delete(kept.id(), kept.version()))
                .forEach(call ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::run));
        assertThat(merchandising.activeFor("nieuw logo", TODAY).pinned()).containsExactly(logo);
    }

    private void assertRefused(KnownRule kept, RuleContent content, Reason reason) {
        assertRefused(() -> merchandising.revise(kept.id(), content, kept.version()), reason);
        assertRefused(content, reason == STALE ? TAKEN : reason);
    }

    private void assertRefused(RuleContent content, Reason reason) {
        List<KnownRule> before = merchandising.all();
        assertRefused(() -> merchandising.add(content), reason);
        assertThat(merchandising.all()).isEqualTo(before);
    }

    private static void assertRefused(Callable<?> change, Reason reason) {
        assertThatExceptionOfType(RefusedRuleException.class)
                .isThrownBy(change::call)
                .extracting(RefusedRuleException::reason)
                .isEqualTo(reason);
    }
}
