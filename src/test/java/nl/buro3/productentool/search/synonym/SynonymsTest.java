package nl.buro3.productentool.search.synonym;

import static nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason.NOTE_TOO_LONG;
import static nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason.NO_WORD;
import static nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason.STALE;
import static nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason.TAKEN;
import static nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason.TOO_FEW;
import static nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason.TOO_LONG;
import static nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason.TOO_MANY;
import static nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason.TWICE;
import static nl.buro3.productentool.search.synonym.SynonymContent.same;
import static nl.buro3.productentool.search.synonym.SynonymKind.BOTH_WAYS;
import static nl.buro3.productentool.search.synonym.SynonymKind.ONE_WAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason;
import nl.buro3.productentool.search.synonym.SynonymSnapshot.Group;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

@OnH2
class SynonymsTest {

    @Autowired
    private Synonyms synonyms;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void anEmployee() {
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        TestPeople.logIn(portal, "sanne@buro3.example");
    }

    @Test
    void whatIsKeptCountsAtOnce() {
        long before = synonyms.current().version();

        synonyms.add(same(List.of("webshop", "webwinkel")));

        assertThat(synonyms.current().groups())
                .containsExactly(new Group(List.of("webshop", "webwinkel"), List.of("webshop", "webwinkel")));
        assertThat(synonyms.current().version()).isNotEqualTo(before);
    }

    @Test
    void oneWayHoldsInOneDirection() {
        synonyms.add(oneWay(List.of("vacature"), List.of("employer branding")));

        assertThat(synonyms.current().groups())
                .containsExactly(new Group(List.of("vacature"), List.of("employer branding")));
    }

    @Test
    void whatAnotherNodeKeptIsNoticedWithinSeconds() {
        synonyms.add(same(List.of("webshop", "webwinkel")));

        database.sql(
                        "insert into synonym_set (kind, changed_by, changed_at) values ('BOTH_WAYS', 'x', current_timestamp)")
                .update();
        database.sql("""
                insert into synonym_word (set_id, word, position)
                select max(id), 'flyer', 0 from synonym_set union all select max(id), 'folder', 1 from synonym_set""").update();
        database.sql("update search_revision set revision = revision + 1 where name = 'synonyms'")
                .update();

        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(synonyms.current().groups())
                        .extracting(Group::typed)
                        .contains(List.of("flyer", "folder")));
    }

    @Test
    void wordsAreKeptInLowerCaseWithSingleSpacesAndInTheirOrder() {
        synonyms.add(new SynonymContent(
                BOTH_WAYS, List.of("  Zoekmachine\u00a0 Optimalisatie ", "SEO", "ÉÉN"), List.of("x"), " let op "));

        assertThat(synonyms.all()).singleElement().satisfies(known -> {
            assertThat(known.content())
                    .isEqualTo(new SynonymContent(
                            BOTH_WAYS, List.of("zoekmachine optimalisatie", "seo", "één"), List.of(), "let op"));
            assertThat(known.changedBy()).isEqualTo("sanne@buro3.example");
        });
    }

    @Test
    void aChangeReplacesWordsAndMayEvenExchangeThem() {
        KnownSynonyms kept = synonyms.add(same(List.of("a1", "b2", "c3")));

        KnownSynonyms changed = synonyms.revise(
                kept.id(), new SynonymContent(ONE_WAY, List.of("c3"), List.of("b2", "a1"), "nieuw"), kept.version());

        assertThat(changed.version()).isGreaterThan(kept.version());
        assertThat(synonyms.all()).containsExactly(changed);
        assertThat(synonyms.current().groups()).containsExactly(new Group(List.of("c3"), List.of("b2", "a1")));
    }

    @Test
    void whatIsDeletedCountsNoMore() {
        KnownSynonyms kept = synonyms.add(same(List.of("webshop", "webwinkel")));

        synonyms.delete(kept.id(), kept.version());

        assertThat(synonyms.all()).isEmpty();
        assertThat(synonyms.current().groups()).isEmpty();
    }

    @Test
    void whatDoesNotMakeSenseIsRefusedAndChangesNothing() {
        List<String> many =
                IntStream.rangeClosed(1, 21).mapToObj(n -> "woord" + n).toList();
        KnownSynonyms kept = synonyms.add(same(List.of("stand", "kraam")));

        assertRefused(kept, same(List.of("alleen")), TOO_FEW, "");
        assertRefused(kept, same(List.of()), TOO_FEW, "");
        assertRefused(kept, oneWay(List.of("links", "ook links"), List.of()), TOO_FEW, "");
        assertRefused(kept, oneWay(List.of(), List.of("rechts")), TOO_FEW, "");
        assertRefused(kept, same(many), TOO_MANY, "");
        assertRefused(kept, oneWay(many.subList(0, 11), many.subList(11, 21)), TOO_MANY, "");
        assertRefused(kept, same(List.of("webshop", " WEBSHOP ")), TWICE, "webshop");
        assertRefused(kept, oneWay(List.of("zelf"), List.of("zelf")), TWICE, "zelf");
        assertRefused(kept, same(List.of("webshop", "  ")), NO_WORD, "");
        assertRefused(kept, same(List.of("webshop", "?!")), NO_WORD, "?!");
        assertRefused(kept, same(List.of("webshop", "x".repeat(61))), TOO_LONG, "x".repeat(61));
        SynonymContent noted = new SynonymContent(BOTH_WAYS, List.of("a", "b"), List.of(), "n".repeat(301));
        assertRefused(kept, noted, NOTE_TOO_LONG, "");

        assertThat(synonyms.all()).containsExactly(kept);
        assertThat(synonyms.current().groups()).hasSize(1);
    }

    private static SynonymContent oneWay(List<String> typed, List<String> alsoFind) {
        return new SynonymContent(ONE_WAY, typed, alsoFind, "");
    }

    private void assertRefused(KnownSynonyms kept, SynonymContent content, Reason reason, String word) {
        assertRefused(() -> synonyms.add(content), reason, word);
        assertRefused(() -> synonyms.revise(kept.id(), content, kept.version()), reason, word);
    }

    @Test
    void theMostAndTheLongestAreTaken() {
        List<String> most = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> (n + "x").repeat(30).substring(0, 60))
                .toList();

        assertThat(synonyms.add(same(most)).content().typed()).isEqualTo(most);
    }

    @Test
    void aWordMeansTheSameAsTheWordsOfOneSetOnly() {
        KnownSynonyms shops = synonyms.add(same(List.of("webshop", "webwinkel")));
        KnownSynonyms flyers = synonyms.add(same(List.of("flyer", "folder")));

        RefusedSynonymsException refused = catchThrowableOfType(
                RefusedSynonymsException.class, () -> synonyms.add(same(List.of("e-shop", "Webwinkel"))));

        assertThat(refused.reason()).isEqualTo(TAKEN);
        assertThat(refused.word()).isEqualTo("webwinkel");
        assertThat(refused.other()).isEqualTo(shops);
        assertRefused(
                () -> synonyms.revise(flyers.id(), same(List.of("flyer", "webshop")), flyers.version()),
                TAKEN,
                "webshop");
        assertThat(synonyms.all()).containsExactly(flyers, shops);
    }

    @Test
    void aSetKeepsItsOwnWordsAndOneWayMayUseThoseOfOthers() {
        KnownSynonyms shops = synonyms.add(same(List.of("webshop", "webwinkel")));

        synonyms.revise(shops.id(), same(List.of("webwinkel", "webshop", "e-shop")), shops.version());
        synonyms.add(oneWay(List.of("online verkopen", "webwinkel"), List.of("webshop")));

        assertThat(synonyms.all()).hasSize(2);
    }

    @Test
    void ofTwoWhoKeepTheSameWordAtOnceOneIsRefused() throws InterruptedException {
        synonyms.add(same(List.of("stand", "kraam")));
        Callable<Boolean> keep = () -> {
            try {
                synonyms.add(same(List.of("webshop", Thread.currentThread().getName())));
                return true;
            } catch (RefusedSynonymsException e) {
                return false;
            }
        };

        try (ExecutorService colleagues = Executors.newFixedThreadPool(4)) {
            ExecutorService employees =
                    new DelegatingSecurityContextExecutorService(colleagues, SecurityContextHolder.getContext());
            assertThat(employees.invokeAll(List.of(keep, keep, keep, keep)))
                    .extracting(done -> done.get())
                    .containsOnlyOnce(true);
        }
        assertThat(synonyms.all()).hasSize(2);
    }

    @Test
    void whoChangesWhatAColleagueChangedMeanwhileIsTold() {
        KnownSynonyms seen = synonyms.add(same(List.of("webshop", "webwinkel")));
        KnownSynonyms now = synonyms.revise(seen.id(), same(List.of("webshop", "e-shop")), seen.version());

        assertRefused(() -> synonyms.revise(seen.id(), same(List.of("x", "y")), seen.version()), STALE, "");
        assertRefused(() -> synonyms.delete(seen.id(), seen.version()), STALE, "");
        assertThat(synonyms.all()).containsExactly(now);

        synonyms.delete(now.id(), now.version());
        assertRefused(() -> synonyms.revise(now.id(), same(List.of("x", "y")), now.version()), STALE, "");
    }

    @Test
    void aWordIsFoundWhereItMeansTheSameBeforeWhereItLeadsElsewhere() {
        synonyms.add(oneWay(List.of("shopify", "Webwinkel"), List.of("webshop")));
        KnownSynonyms same = synonyms.add(same(List.of("webshop", "webwinkel")));

        assertThat(synonyms.having(" WEBWINKEL ")).contains(same);
        assertThat(synonyms.having("shopify")).isPresent();
        assertThat(synonyms.having("onbekend")).isEmpty();
    }

    @Test
    void aNewPortalBeginsWithTheListAndWhatIsDeletedDoesNotComeBack() {
        synonyms.begin(List.of(same(List.of("flyer", "folder"))));
        assertThat(synonyms.current().groups()).hasSize(1);

        synonyms.all().forEach(known -> synonyms.delete(known.id(), known.version()));
        synonyms.begin(List.of(same(List.of("flyer", "folder"))));

        assertThat(synonyms.all()).isEmpty();
        assertThat(synonyms.current().groups()).isEmpty();
    }

    @Test
    void theListThatComesWithThePortalFits() {
        synonyms.begin(StarterList.entries());

        assertThat(synonyms.all()).hasSizeGreaterThan(120).hasSameSizeAs(StarterList.entries());
        assertThat(StarterList.entries().stream()
                        .filter(content -> content.kind() == SynonymKind.BOTH_WAYS)
                        .flatMap(content -> content.typed().stream()))
                .as("a word means the same as the words of one set")
                .doesNotHaveDuplicates();
        assertThat(synonyms.having("webwinkel").orElseThrow().content().typed()).contains("webshop");
    }

    @Test
    void customersAndVisitorsMayUseThemOnly() {
        KnownSynonyms kept = synonyms.add(same(List.of("webshop", "webwinkel")));
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", TestPeople.organisation(database, "bakker"));
        TestPeople.logIn(portal, "kim@bakker.example");

        assertThat(synonyms.current().groups()).hasSize(1);
        Stream.<Runnable>of(
                        synonyms::all,
                        () -> synonyms.having("webshop"),
                        () -> synonyms.add(same(List.of("a", "b"))),
                        () -> synonyms.revise(kept.id(), same(List.of("a", "b")), kept.version()),
                        () -> synonyms.delete(kept.id(), kept.version()))
                .forEach(call ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::run));

        TestSecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> synonyms.delete(kept.id(), kept.version()));
        assertThat(synonyms.current().groups()).hasSize(1);
    }

    private static void assertRefused(Callable<?> change, Reason reason, String word) {
        assertThatExceptionOfType(RefusedSynonymsException.class)
                .isThrownBy(change::call)
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.word()).isEqualTo(word);
                });
    }
}
