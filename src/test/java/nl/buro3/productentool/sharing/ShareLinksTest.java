package nl.buro3.productentool.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.core.authority.AuthorityUtils.createAuthorityList;

import jakarta.validation.ConstraintViolationException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    private static final int LENGTH = 12;

    @Autowired
    private ShareLinks links;

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
        links.revoke(first.token());

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
    void aLinkRemembersForWhomAndForWhichQuoteItIs() {
        SharedLink made = links.create(product, new LinkPurpose(" Kim Willems ", "2026-118", customer));

        SharedLink found = links.find(made.token()).orElseThrow();
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

        assertThat(links.follow(link.token()))
                .get()
                .extracting(SharedLink::productId)
                .isEqualTo(product);
        assertThat(events.stream(LinkFetched.class))
                .extracting(LinkFetched::linkId, LinkFetched::productId)
                .containsExactly(tuple(link.id(), product));
    }

    @Test
    void aRevokedOrUnknownLinkOpensNothingAndNobodyIsTold() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        links.revoke(link.token());

        for (String token : List.of(link.token(), "", "onbekend", link.token().toUpperCase(Locale.ROOT), "'")) {
            assertThat(links.follow(token)).as(token).isEmpty();
        }
        assertThat(events.stream(LinkFetched.class)).isEmpty();
        assertThat(links.find(link.token()).orElseThrow().revocation()).isNotNull();
    }

    @Test
    void aWithdrawalIsUndoneWithinADayAndNotAfterIt() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        TestPeople.logIn(portal, "joris@buro3.example");
        links.revoke(link.token());

        SharedLink withdrawn = links.find(link.token()).orElseThrow();
        assertThat(Objects.requireNonNull(withdrawn.revocation()).by())
                .isEqualTo(Accounts.current().orElseThrow().id());
        links.restore(link.token());
        links.restore(link.token());
        assertThat(links.follow(link.token())).isPresent();

        links.revoke(link.token());
        database.sql("update share_link set revoked_at = ?")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusHours(25))
                .update();
        assertThatExceptionOfType(RevokedForGoodException.class).isThrownBy(() -> links.restore(link.token()));
        assertThat(links.follow(link.token())).isEmpty();
    }

    @Test
    void theFirstToWithdrawALinkIsTheOneWhoDid() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        links.revoke(link.token());
        Object first =
                Objects.requireNonNull(links.find(link.token()).orElseThrow().revocation());
        TestPeople.logIn(portal, "joris@buro3.example");
        links.revoke(link.token());

        assertThat(links.find(link.token()).orElseThrow().revocation()).isEqualTo(first);
    }

    @Test
    void capitalsAreTakenForSmallLettersWhereThatMeansOneLink() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        SharedLink other = links.create(product, new LinkPurpose("Kim", null, null));
        rename(link, "aBc234");

        assertThat(links.follow("ABC234")).get().extracting(SharedLink::id).isEqualTo(link.id());

        rename(other, "AbC234");
        assertThat(links.follow("ABC234")).isEmpty();
        assertThat(links.follow("AbC234")).get().extracting(SharedLink::id).isEqualTo(other.id());
    }

    private void rename(SharedLink link, String token) {
        database.sql("update share_link set token = :token, folded_token = lower(:token) where id = :id")
                .param("token", token)
                .param("id", link.id())
                .update();
    }

    /** Its card is a draft again. */
    @Test
    void aLinkToACardThatReadersCannotSeeHasEnded() {
        SharedLink link = links.create(product, LinkPurpose.ANYONE);
        assertThat(links.ended(link.token())).as("it leads to its card").isEmpty();

        database.sql("update product set status = 'DRAFT'").update();

        assertThat(links.follow(link.token())).isEmpty();
        assertThat(links.ended(link.token()))
                .get()
                .extracting(EndedLink::contact)
                .isNull();
        assertThat(links.ended("nooit-gemaakt")).isEmpty();
        assertThat(events.stream(LinkFetched.class)).isEmpty();
    }

    @Test
    void theLatestLinkComesFirst() {
        SharedLink first = links.create(product, new LinkPurpose("Een", null, null));
        SharedLink second = links.create(product, new LinkPurpose("Twee", null, null));

        assertThat(links.latest()).extracting(SharedLink::id).containsExactly(second.id(), first.id());
    }

    @Test
    void tokensAreTwelveSignsAndNeverTheSame() {
        Tokens tokens = new Tokens();
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(tokens.next());
        }

        assertThat(made).hasSize(10_000).allMatch(token -> token.matches("[2-9a-zA-Z]{" + LENGTH + "}"));
        assertThat(links.create(product, LinkPurpose.ANYONE).token()).hasSize(LENGTH);
    }

    @Test
    void aCustomerMakesSeesAndRevokesNoLinks() {
        SharedLink link = links.forAnyone(product);
        TestPeople.logIn(portal, "kim@bakker.example");

        refused(() -> links.forAnyone(product));
        refused(() -> links.sharedLast(8));
        refused(() -> links.create(product, LinkPurpose.ANYONE));
        refused(() -> links.revoke(link.token()));
        refused(() -> links.restore(link.token()));
        refused(links::latest);
        refused(() -> links.find(link.token()));
        refused(() -> links.withIds(List.of(link.id())));
        refused(() -> links.forOrganisation(customer));
        assertThat(links.follow(link.token())).as("it was not revoked").isPresent();
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
}
