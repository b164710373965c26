package nl.buro3.productentool.journey.recording;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.journey.TouchpointType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Sets the stage for a test: products, people and links in the database, and somebody logged in. */
class Stage {

    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy security;

    Stage(ApplicationContext application) {
        this.jdbc = application.getBean(JdbcClient.class);
        this.security = application.getBean(SecurityContextHolderStrategy.class);
    }

    long product(String slug) {
        jdbc.sql("""
                        insert into category (path, name) select 'web', 'Web'
                        where not exists (select 1 from category where path = 'web')""").update();
        jdbc.sql("""
                        insert into product
                            (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                        select ?, ?, id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp
                        from category where path = 'web'""").params(slug, slug).update();
        return id("select id from product where slug = ?", slug);
    }

    OrganisationRef organisation(String handle) {
        jdbc.sql("insert into organisation (handle, name) values (?, ?)")
                .params(handle, handle)
                .update();
        return new OrganisationRef(id("select id from organisation where handle = ?", handle), handle, handle, "", "");
    }

    Account employee(String name) {
        return person(name, Role.EMPLOYEE, null);
    }

    Account customer(String name, OrganisationRef organisation) {
        return person(name, Role.CUSTOMER, organisation);
    }

    private Account person(String name, Role role, @Nullable OrganisationRef organisation) {
        String email = name + "@test.example";
        long id = nl.buro3.productentool.support.TestPeople.person(
                jdbc, email, name, role.name(), organisation == null ? null : organisation.id());
        return new Account(id, email, name, role, organisation);
    }

    long link(String token, long product, Account creator, @Nullable String recipient, @Nullable Long organisation) {
        jdbc.sql("""
                        insert into share_link (token_hash, folded_hash, sealed_token, product_id, recipient, organisation_id,
                            creator_id, created_at)
                        values (?, '', '', ?, ?, cast(? as bigint), ?, current_timestamp)""")
                .param(Sha256.hex(token))
                .param(product)
                .param(recipient)
                .param(organisation)
                .param(creator.id())
                .update();
        return id("select id from share_link where token_hash = ?", Sha256.hex(token));
    }

    private long id(String sql, String key) {
        return jdbc.sql(sql).param(key).query(Long.class).single();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Of several applications in one run each has its own place where it looks for who is logged in. */
    void own() {
        SecurityContextHolder.setContextHolderStrategy(security);
    }

    /** Lets somebody with these roles ask the services; none is somebody who did not log in. */
    void ask(String... roles) {
        own();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("test", "", authorities(roles)));
    }

    private static String[] authorities(String... roles) {
        return Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
    }

    static IncomingTouchpoint event(
            TouchpointType type, int secondsAgo, @Nullable String product, String subject, @Nullable Long amount) {
        return new IncomingTouchpoint(UUID.randomUUID(), type, secondsAgo * 1000L, product, subject, amount);
    }

    /** A visit to a product's page: opened, two parts read, scrolled to the end. */
    static List<IncomingTouchpoint> reading(String product, int secondsAgo) {
        return List.of(
                event(TouchpointType.PRODUCT_VIEW, secondsAgo, product, "", null),
                event(TouchpointType.SECTION_READ, secondsAgo - 5, product, "beschrijving", 4000L),
                event(TouchpointType.SECTION_READ, secondsAgo - 10, product, "beschrijving", 3000L),
                event(TouchpointType.SECTION_READ, secondsAgo - 12, product, "prijs", 2000L),
                event(TouchpointType.SCROLL_DEPTH, secondsAgo - 12, product, "", 50L),
                event(TouchpointType.SCROLL_DEPTH, secondsAgo - 15, product, "", 100L),
                event(TouchpointType.READING_TIME, secondsAgo - 15, product, "", 10_000L),
                event(TouchpointType.READING_TIME, secondsAgo - 20, product, "", 5_000L));
    }
}
