package nl.buro3.productentool.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.core.authority.AuthorityUtils.createAuthorityList;

import jakarta.validation.ConstraintViolationException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.audit.Audited;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.OpaqueToken;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnH2
@RecordApplicationEvents
class ShareLinksTest {

    private static final Network HERE = Network.of("192.0.2.7");

    @Autowired
    private ShareLinks links;

    @Autowired
    private LinkLife life;

    @Autowired
    private LinkOpening opening;

    @Autowired
    private TokenSeal seal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ApplicationEvents events;

    private long product;
    private long customer;

    @BeforeEach
    void aCardTwoEmployeesAndACustomer() {
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select 'webshop', 'Webshop', id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp
                from category""").update();
        product = database.sql("select id from product").query(Long.class).single();
        customer = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        TestPeople.person(database, "joris@buro3.example", "EMPLOYEE");
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", customer);
        TestPeople.logIn(portal, "sanne@buro3.example");
    }

    @Test
    void forAnyoneAnEmployeeHasOneLinkToACard() {
        SharedLink first = links.forAnyone(product);

        assertThat(links.forAnyone(product).token()).isEqualTo(first.token());
        assertThat(first.purpose().isForAnyone()).isTrue();
        assertThat(events.stream(LinkShared.class))
                .as("the second time nothing is shared anew")
                .extracting(LinkShared::linkId)
                .containsExactly(first.id());

        TestPeople.logIn(portal, "joris@buro3.example");
        assertThat(links.forAnyone(product).token())
                .as("a colleague has another")
                .isNotEqualTo(first.token());
    }

    @Test
    void aRevokedLinkForAnyoneIsFollowedByANewOne() {
        SharedLink first = links.forAnyone(product);
        life.revoke(first.id());

        assertThat(links.forAnyone(product).token()).isNotEqualTo(first.token());
    }

    @Test
    void whatAnEmployeeSharedLastComesFirstAndEachProductOnce() {
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select 'logo', 'Logo', category_id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', created_at, updated_at
                from product""").update();
        long logo = database.sql("select id from product where slug = 'logo'")
                .query(Long.class)
                .single();
        links.forAnyone(product);
        links.forAnyone(logo);
        assertThat(links.sharedLast(8)).containsExactly(logo, product);

        links.create(product, new LinkPurpose("Kim", null, null));
        assertThat(links.sharedLast(8)).containsExactly(product, logo);
        assertThat(links.sharedLast(1)).containsExactly(product);

        TestPeople.logIn(portal, "joris@buro3.example");
        assertThat(links.sharedLast(8)).as("a colleague's are not one's own").isEmpty();
    }

    @Test
    void whatOpensALinkIsShownAgainToWhoMadeItAndToWhoTookItOver() {
        SharedLink made = links.create(product, new LinkPurpose("Kim", null, null));
        assertThat(links.find(made.id()).orElseThrow().token()).isEqualTo(made.token());

        TestPeople.logIn(portal, "joris@buro3.example");
        assertThat(links.find(made.id()).orElseThrow().token()).isNull();
        assertThat(links.latest()).extracting(SharedLink::token).containsOnlyNulls();

        life.takeOver(made.id());
        SharedLink taken = links.find(made.id()).orElseThrow();
        assertThat(taken.token()).isEqualTo(made.token());
        assertThat(taken.keeper()).isNotEqualTo(taken.creatorId());
        assertThat(events.stream(Audited.class))
                .extracting(Audited::action, Audited::subject)
                .containsExactly(tuple("link.taken", "deellink/" + made.id()));

        TestPeople.logIn(portal, "sanne@buro3.example");
        assertThat(links.find(made.id()).orElseThrow().token())
                .as("its maker knows it still")
                .isEqualTo(made.token());
    }

    @Test
    void whereTheKeyIsLostALinkOpensAndIsNotShownAgain(@TempDir Path elsewhere) {
        SharedLink made = links.forAnyone(product);
        String hash = Sha256.hex(Objects.requireNonNull(made.token()));
        String sealed = new TokenSeal("", elsewhere).seal(made.token(), hash);
        assertThat(seal.open(sealed, hash)).isEmpty();
        database.sql("update share_link set sealed_token = ?").param(sealed).update();

        assertThat(opened(made.token())).isPresent();
        assertThat(links.find(made.id()).orElseThrow().token()).isNull();
        SharedLink next = links.forAnyone(product);
        assertThat(next.id()).as("one to copy").isNotEqualTo(made.id());
        assertThat(links.forAnyone(product).token()).isEqualTo(next.token());
    }

    @Test
    void aLinkToSeveralCardsWithANoteIsAPageInItsOrderUntilItsLastDay() {
        long logo = another("logo");
        LinkTerms terms = new LinkTerms(" Kijk vooral naar het logo. ", today(), "en", null);
        SharedLink link = links.create(List.of(logo, product, logo), new LinkPurpose("Kim", null, null), terms);

        LinkAnswer answer = opening.open(Objects.requireNonNull(link.token()), "", HERE);
        assertThat(answer).isInstanceOfSatisfying(LinkAnswer.ToPage.class, page -> {
            assertThat(page.cards()).extracting(CardSummary::slug).containsExactly("logo", "webshop");
            assertThat(page.link().terms().note()).isEqualTo("Kijk vooral naar het logo.");
            assertThat(page.sender()).isNotEmpty();
        });

        database.sql("update share_link set ends_on = ?")
                .param(today().minusDays(1))
                .update();
        assertThat(ended(link.token())).isPresent();

        life.change(link.id(), new LinkTerms("Nog even.", today().plusDays(7), null, null));
        life.leadTo(link.id(), List.of(product));
        assertThat(opening.open(Objects.requireNonNull(link.token()), "", HERE))
                .isInstanceOfSatisfying(LinkAnswer.ToPage.class, page -> {
                    assertThat(page.cards()).extracting(CardSummary::slug).containsExactly("webshop");
                    assertThat(page.link().terms().note()).isEqualTo("Nog even.");
                });
        assertThat(events.stream(Audited.class))
                .extracting(Audited::action)
                .containsExactly("link.changed", "link.led");
    }

    @Test
    void whereTheTermsAreRefusedTheCardsStayToo() {
        SharedLink link = links.create(List.of(product), LinkPurpose.ANYONE, LinkTerms.NONE);
        List<Long> wanted = List.of(another("logo"));
        LinkTerms over = new LinkTerms(null, today().minusDays(1), null, null);

        assertThatExceptionOfType(RefusedLinkException.class).isThrownBy(() -> life.change(link.id(), over, wanted));

        assertThat(links.find(link.id()).orElseThrow().products()).containsExactly(product);
    }

    @Test
    void aLinkThatAsksForACodeOpensWithTheOneThatWasMailedAndOnlyOnce() {
        SharedLink link = links.create(
                List.of(product), LinkPurpose.ANYONE, new LinkTerms(null, null, null, "kim@bakker.example"));
        String token = Objects.requireNonNull(link.token());
        TestSecurityContextHolder.clearContext();
        assertThat(opening.open(token, "", HERE)).isInstanceOf(LinkAnswer.AsksCode.class);
        assertThat(events.stream(LinkFetched.class)).isEmpty();

        opening.sendCode(token, HERE);
        opening.sendCode("nooit-gemaakt", HERE);
        List<String> letters =
                database.sql("select body from mail").query(String.class).list();
        assertThat(letters).hasSize(1);
        Matcher code = Pattern.compile("[0-9]{6}").matcher(letters.getFirst());
        assertThat(code.find()).isTrue();

        assertThat(opening.enter(token, "000000".equals(code.group()) ? "000001" : "000000", HERE))
                .isEmpty();
        String pass = opening.enter(token, code.group(), HERE).orElseThrow();
        assertThat(opening.enter(token, code.group(), HERE)).as("once").isEmpty();
        assertThat(opening.open(token, pass, HERE)).isInstanceOf(LinkAnswer.ToCard.class);
        assertThat(opening.open(token, pass + "x", HERE)).isInstanceOf(LinkAnswer.AsksCode.class);
    }

    @Test
    void whoGuessesIsNotAnsweredAnyMoreAndWhoHoldsALinkIs() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        SharedLink old = links.create(product, new LinkPurpose("Kim", null, null));
        rename(old, "aBc234");
        Network guesser = Network.of("198.51.100.9");
        for (int i = 0; i < GuessedTokens.MOST; i++) {
            assertThat(opening.open("nooit" + i, "", guesser)).isInstanceOf(LinkAnswer.Unknown.class);
        }

        assertThat(opening.open(OpaqueToken.next(), "", guesser)).isInstanceOf(LinkAnswer.TooMany.class);
        assertThat(opening.open("aBc234", "", guesser))
                .as("one that could be guessed")
                .isInstanceOf(LinkAnswer.TooMany.class);
        assertThat(opening.open(Objects.requireNonNull(link.token()), "", guesser))
                .isInstanceOf(LinkAnswer.ToCard.class);
        assertThat(opening.open("aBc234", "", HERE)).isInstanceOf(LinkAnswer.ToCard.class);
        assertThat(database.sql("select network from link_guess")
                        .query(String.class)
                        .list())
                .as("who it was stands nowhere")
                .hasSize(1)
                .noneMatch(name -> name.contains("198.51"));
    }

    private long another(String slug) {
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select ?, 'Logo', category_id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', created_at, updated_at
                from product where slug = 'webshop'""").param(slug).update();
        return database.sql("select id from product where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    /** What nobody could read or open. */
    static List<Arguments> refusedLinks() {
        return List.of(
                Arguments.of(
                        RefusedLinkException.Reason.DAY, "", new LinkTerms(null, today().minusDays(1), null, null)),
                Arguments.of(
                        RefusedLinkException.Reason.DAY, "", new LinkTerms(null, today().plusYears(3), null, null)),
                Arguments.of(RefusedLinkException.Reason.DAY, "", new LinkTerms(null, LocalDate.MAX, null, null)),
                Arguments.of(RefusedLinkException.Reason.DAY, "", new LinkTerms(null, LocalDate.MIN, null, null)),
                Arguments.of(RefusedLinkException.Reason.ADDRESS, "", new LinkTerms(null, null, null, "kim")),
                Arguments.of(RefusedLinkException.Reason.ADDRESS, "", new LinkTerms(null, null, null, "@")),
                Arguments.of(RefusedLinkException.Reason.ADDRESS, "", new LinkTerms(null, null, null, "kim@localhost")),
                Arguments.of(
                        RefusedLinkException.Reason.ADDRESS,
                        "",
                        new LinkTerms(null, null, null, "kim@bakker.example,bas@bakker.example")),
                Arguments.of(
                        RefusedLinkException.Reason.ADDRESS,
                        "",
                        new LinkTerms(null, null, null, "kim@bakker.example\r\nBcc: bas@bakker.example")),
                Arguments.of(RefusedLinkException.Reason.WORDS, "", new LinkTerms("\u202Eedoc", null, null, null)),
                Arguments.of(RefusedLinkException.Reason.WORDS, "", new LinkTerms("a\0b", null, null, null)),
                Arguments.of(RefusedLinkException.Reason.WORDS, "Kim\0", LinkTerms.NONE),
                Arguments.of(RefusedLinkException.Reason.WORDS, "Kim\u2066", LinkTerms.NONE));
    }

    @ParameterizedTest
    @MethodSource("refusedLinks")
    void whatNobodyCouldReadOrOpenMakesNoLink(RefusedLinkException.Reason reason, String recipient, LinkTerms terms) {
        assertThatExceptionOfType(RefusedLinkException.class)
                .isThrownBy(() -> links.create(List.of(product), new LinkPurpose(recipient, null, null), terms))
                .extracting(RefusedLinkException::reason)
                .isEqualTo(reason);
        assertThat(links.latest()).isEmpty();
    }

    @Test
    void aLinkHasCardsThatReadersSeeAndNotTooMany() {
        database.sql("update product set status = 'DRAFT' where id = ?")
                .param(another("concept"))
                .update();
        long draft = database.sql("select id from product where slug = 'concept'")
                .query(Long.class)
                .single();
        for (List<Long> cards : List.of(List.<Long>of(), List.of(-1L), List.of(draft), List.of(product, draft))) {
            assertThatExceptionOfType(RefusedLinkException.class)
                    .as(cards.toString())
                    .isThrownBy(() -> links.create(cards, LinkPurpose.ANYONE, LinkTerms.NONE));
        }
        assertThatExceptionOfType(RefusedLinkException.class)
                .isThrownBy(() ->
                        links.create(LongStream.range(0, 13).boxed().toList(), LinkPurpose.ANYONE, LinkTerms.NONE))
                .extracting(RefusedLinkException::reason)
                .isEqualTo(RefusedLinkException.Reason.TOO_MANY);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> life.revoke(-1));
    }

    @Test
    void aLinkRemembersForWhomAndForWhichQuoteItIs() {
        SharedLink made = links.create(product, new LinkPurpose(" Kim Willems ", "2026-118", customer));

        SharedLink found = links.find(made.id()).orElseThrow();
        assertThat(found.purpose()).isEqualTo(new LinkPurpose("Kim Willems", "2026-118", customer));
        assertThat(found.productId()).isEqualTo(product);
        assertThat(found.revocation()).isNull();
        assertThat(links.forOrganisation(customer)).extracting(SharedLink::id).containsExactly(made.id());
        assertThat(links.withIds(List.of(made.id(), -1L))).containsOnlyKeys(made.id());
        assertThat(links.forAnyone(product).id()).as("that one is for anyone").isNotEqualTo(made.id());
    }

    @Test
    void wordsThatAreTooLongMakeNoLink() {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> links.create(product, new LinkPurpose("x".repeat(121), null, null)));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> links.create(product, new LinkPurpose(null, "x".repeat(61), null)));

        assertThat(links.latest()).isEmpty();
    }

    @Test
    void whoHoldsALinkOpensItAndWhoListensIsTold() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        TestSecurityContextHolder.clearContext();

        assertThat(opened(link.token())).get().extracting(SharedLink::productId).isEqualTo(product);
        assertThat(events.stream(LinkFetched.class))
                .extracting(LinkFetched::linkId, LinkFetched::productId)
                .containsExactly(tuple(link.id(), product));
    }

    @Test
    void aRevokedOrUnknownLinkOpensNothingAndNobodyIsTold() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        life.revoke(link.id());

        for (String token : List.of(link.token(), "", "onbekend", link.token() + "a", "'")) {
            assertThat(opened(token)).as(token).isEmpty();
        }
        assertThat(events.stream(LinkFetched.class)).isEmpty();
        assertThat(links.find(link.id()).orElseThrow().revocation()).isNotNull();
    }

    @Test
    void aWithdrawalIsUndoneWithinADayAndNotAfterIt() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        TestPeople.logIn(portal, "joris@buro3.example");
        life.revoke(link.id());

        SharedLink withdrawn = links.find(link.id()).orElseThrow();
        assertThat(Objects.requireNonNull(withdrawn.revocation()).by())
                .isEqualTo(Accounts.current().orElseThrow().id());
        life.restore(link.id());
        life.restore(link.id());
        assertThat(opened(link.token())).isPresent();

        life.revoke(link.id());
        database.sql("update share_link set revoked_at = ?")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusHours(25))
                .update();
        assertThatExceptionOfType(RevokedForGoodException.class).isThrownBy(() -> life.restore(link.id()));
        assertThat(opened(link.token())).isEmpty();
    }

    @Test
    void theFirstToWithdrawALinkIsTheOneWhoDid() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        life.revoke(link.id());
        Object first =
                Objects.requireNonNull(links.find(link.id()).orElseThrow().revocation());
        TestPeople.logIn(portal, "joris@buro3.example");
        life.revoke(link.id());

        assertThat(links.find(link.id()).orElseThrow().revocation()).isEqualTo(first);
    }

    @Test
    void capitalsAreTakenForSmallLettersWhereThatMeansOneLink() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        SharedLink other = links.create(product, new LinkPurpose("Kim", null, null));
        rename(link, "aBc234");

        assertThat(opened("ABC234")).get().extracting(SharedLink::id).isEqualTo(link.id());

        rename(other, "AbC234");
        assertThat(opened("ABC234")).isEmpty();
        assertThat(opened("AbC234")).get().extracting(SharedLink::id).isEqualTo(other.id());
    }

    private void rename(SharedLink link, String token) {
        database.sql("update share_link set token_hash = ?, folded_hash = ? where id = ?")
                .params(Sha256.hex(token), Sha256.hex(token.toLowerCase(Locale.ROOT)), link.id())
                .update();
    }

    private Optional<SharedLink> opened(@Nullable String token) {
        return opening.open(Objects.requireNonNull(token), "", HERE) instanceof LinkAnswer.ToCard card
                ? Optional.of(card.link())
                : Optional.empty();
    }

    private Optional<EndedLink> ended(@Nullable String token) {
        return opening.open(Objects.requireNonNull(token), "", HERE) instanceof LinkAnswer.Ended ended
                ? Optional.of(ended.link())
                : Optional.empty();
    }

    /** Its card is a draft again. */
    @Test
    void aLinkToACardThatReadersCannotSeeHasEnded() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        assertThat(ended(link.token())).as("it leads to its card").isEmpty();

        database.sql("update product set status = 'DRAFT'").update();

        assertThat(opened(link.token())).isEmpty();
        assertThat(ended(link.token())).get().extracting(EndedLink::contact).isNull();
        assertThat(ended("nooit-gemaakt")).isEmpty();
        assertThat(events.stream(LinkFetched.class)).as("while it led there").hasSize(1);
    }

    @Test
    void theLatestLinkComesFirst() {
        SharedLink first = links.create(product, new LinkPurpose("Een", null, null));
        SharedLink second = links.create(product, new LinkPurpose("Twee", null, null));

        assertThat(links.latest()).extracting(SharedLink::id).containsExactly(second.id(), first.id());
    }

    @Test
    void tokensAreOf130BitsNeverTheSameAndNotInTheDatabase() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(OpaqueToken.next());
        }

        assertThat(made).hasSize(10_000).allMatch(token -> token.matches("[2-9a-km-np-z]{26}"));
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        assertThat(link.token()).hasSize(26);
        assertThat(database.sql("select * from share_link").query().singleRow().values())
                .as("nothing in the database opens it")
                .noneMatch(value -> String.valueOf(value).contains(Objects.requireNonNull(link.token())));
    }

    @Test
    void aCustomerMakesSeesAndRevokesNoLinks() {
        SharedLink link = links.forAnyone(product);
        TestPeople.logIn(portal, "kim@bakker.example");

        refused(() -> links.forAnyone(product));
        refused(() -> links.sharedLast(8));
        refused(() -> links.create(product, LinkPurpose.ANYONE));
        refused(() -> life.revoke(link.id()));
        refused(() -> life.restore(link.id()));
        refused(links::latest);
        refused(() -> links.find(link.id()));
        refused(() -> life.takeOver(link.id()));
        refused(() -> life.leadTo(link.id(), List.of(product)));
        refused(() -> life.change(link.id(), LinkTerms.NONE));
        refused(() -> links.withIds(List.of(link.id())));
        refused(() -> links.forOrganisation(customer));
        assertThat(opened(link.token())).as("it was not revoked").isPresent();
        assertThat(events.stream(LinkShared.class)).hasSize(1);
    }

    @Test
    void aVisitorMakesNoLinks() {
        TestSecurityContextHolder.setAuthentication(
                new AnonymousAuthenticationToken("x", "bezoeker", createAuthorityList("ROLE_ANONYMOUS")));

        refused(() -> links.forAnyone(product));
        refused(() -> links.sharedLast(8));
        refused(() -> links.create(product, LinkPurpose.ANYONE));
    }

    /** A role alone does not say whose link it would be. */
    @Test
    void anEmployeeWhomThePortalDoesNotKnowMakesNoLinks() {
        TestSecurityContextHolder.setAuthentication(
                new TestingAuthenticationToken("iemand", "", createAuthorityList("ROLE_EMPLOYEE")));

        refused(() -> links.create(product, LinkPurpose.ANYONE));
    }

    private static void refused(Runnable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::run);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
