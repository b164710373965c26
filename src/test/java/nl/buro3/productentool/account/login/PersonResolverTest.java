package nl.buro3.productentool.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Whoever logged in by another way than a password is the person whose address they bring, with that person's rights. */
@OnH2
class PersonResolverTest {

    @Autowired
    private PersonResolver resolver;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void people() {
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static Authentication broughtFromElsewhere(String name) {
        return new TestingAuthenticationToken(name, "token", "ROLE_ADMINISTRATOR");
    }

    @Test
    void theRightsAreThoseOfTheMembershipAndNotThoseThatWereBrought() {
        Authentication person =
                resolver.resolve(broughtFromElsewhere(" Sanne@Buro3.example")).orElseThrow();

        assertThat(person.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_EMPLOYEE");
        SecurityContextHolder.getContext().setAuthentication(person);
        assertThat(Accounts.current().map(Account::email)).hasValue("sanne@buro3.example");
        assertThat(Accounts.staffIsLooking()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set enabled = false",
                "delete from membership",
                "delete from person",
                "update person set email = 'x@buro3.example'"
            })
    void whoCannotLogInAnyMoreIsNobodyAtTheNextRequest(String change) {
        database.sql(change).update();

        assertThat(resolver.resolve(broughtFromElsewhere("sanne@buro3.example")))
                .isEmpty();
    }

    @Test
    void whoLoggedInByPasswordAndWhoDidNotLogInAtAllStayAsTheyAre(@Autowired ApplicationContext portal) {
        TestPeople.logIn(portal, "sanne@buro3.example");
        Authentication byPassword =
                Objects.requireNonNull(TestSecurityContextHolder.getContext().getAuthentication());
        Authentication visitor = new AnonymousAuthenticationToken(
                "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

        assertThat(resolver.resolve(byPassword)).isEqualTo(Optional.of(byPassword));
        assertThat(resolver.resolve(visitor)).isEqualTo(Optional.of(visitor));
    }
}
