package nl.buro3.productentool.account.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody belongs, and where they were asked to join. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class MembershipData implements PersonalData {

    private final JdbcClient jdbc;

    MembershipData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param manages whether they keep its people */
    record BelongsTo(String organisation, boolean manages) {}

    /** @param name by which they were asked */
    record AskedBy(String organisation, String name, Instant at) {}

    @Override
    public String part() {
        return "organisations";
    }

    @Override
    public List<?> of(Subject subject) {
        return Stream.concat(belongsTo(subject).stream(), askedBy(subject).stream())
                .toList();
    }

    private List<BelongsTo> belongsTo(Subject subject) {
        return jdbc.sql("""
                        select o.name organisation, m.manages from membership m
                        join organisation o on o.id = m.organisation_id where m.person_id = ? order by m.id""").param(subject.person()).query(BelongsTo.class).list();
    }

    private List<AskedBy> askedBy(Subject subject) {
        return jdbc.sql("""
                        select o.name organisation, i.name, i.invited_at from member_invitation i
                        join organisation o on o.id = i.organisation_id where i.email = ? order by i.id""")
                .param(subject.email())
                .query((row, number) -> new AskedBy(
                        row.getString("organisation"),
                        row.getString("name"),
                        row.getObject("invited_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Map<String, Integer> counts(List<?> kept) {
        int memberships =
                (int) kept.stream().filter(BelongsTo.class::isInstance).count();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("memberships", memberships);
        counts.put("invitations", kept.size() - memberships);
        return counts;
    }

    /** Memberships go with the account. */
    @Override
    public void erase(Subject subject) {
        jdbc.sql("delete from member_invitation where email = ?")
                .param(subject.email())
                .update();
    }
}
