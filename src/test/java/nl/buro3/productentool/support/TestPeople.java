package nl.buro3.productentool.support;

import java.sql.Types;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Lets a test go on as somebody who is logged in; the next test starts as a visitor again. */
public final class TestPeople {

    /** How letters about accounts are written. */
    public static final Posting POSTING = new Posting("http://localhost", Texts.DUTCH);

    private TestPeople() {}

    /** Stores a person; a customer needs the number of an organisation, others none. */
    public static void person(JdbcClient database, String email, String role, Long... organisation) {
        person(database, email, email, role, organisation.length == 0 ? null : organisation[0]);
    }

    /** Stores a person with a name, and gives their number. */
    public static long person(
            JdbcClient database, String email, String name, String role, @Nullable Long organisation) {
        database.sql("insert into person (email, name) values (?, ?)")
                .params(email, name)
                .update();
        long id = database.sql("select id from person where email = ?")
                .param(email)
                .query(Long.class)
                .single();
        mayComeIn(database, id, role, organisation);
        return id;
    }

    /** Gives a stored person a role and the password {@code geheim}. */
    public static void mayComeIn(JdbcClient database, long id, String role, @Nullable Long organisation) {
        database.sql("insert into membership (person_id, role, organisation_id) values (:id, :role, :organisation)")
                .param("id", id)
                .param("role", role)
                .param("organisation", organisation, Types.BIGINT)
                .update();
        database.sql("insert into credential (person_id, kind, secret) values (?, 'PASSWORD', '{noop}geheim')")
                .param(id)
                .update();
    }

    /** Stores a customer company, and gives its number. */
    public static long organisation(JdbcClient database, String handle) {
        database.sql("insert into organisation (handle, name) values (:handle, :handle)")
                .param("handle", handle)
                .update();
        return database.sql("select id from organisation where handle = :handle")
                .param("handle", handle)
                .query(Long.class)
                .single();
    }

    /** Logs in as a stored person whose password is {@code geheim}. */
    public static void logIn(ApplicationContext portal, String email) {
        logIn(portal, email, "geheim");
    }

    /** Logs in as a stored person. */
    public static void logIn(ApplicationContext portal, String email, String password) {
        AuthenticationManager logIn =
                portal.getBean(AuthenticationConfiguration.class).getAuthenticationManager();
        TestSecurityContextHolder.setAuthentication(
                logIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
    }
}
