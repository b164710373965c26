package nl.buro3.productentool.journey.recording;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.buro3.productentool.journey.TouchpointType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Says which touchpoints of a visit count, by the definitions of {@code docs/figures.md}. Decided once, where they are
 * stored, from all that is known of the visit: what comes late or twice changes nothing, and every figure only has to
 * ask for what counts. Works within the transaction of its caller, which holds the visit.
 *
 * @see <a href="../../../../../../../../docs/decisions/0015-what-counts.md">decision 15</a>
 */
@Repository
class CountedTouchpoints {

    /** What is decided about, and what comes in between. */
    private static final Set<TouchpointType> DECIDING = EnumSet.of(
            TouchpointType.SEARCH,
            TouchpointType.RESULT_CLICK,
            TouchpointType.SUGGESTION_CLICK,
            TouchpointType.PRODUCT_VIEW,
            TouchpointType.CONTACT_CLICK,
            TouchpointType.LINK_OPENED);

    /** A search goes before what was chosen of it in the same millisecond. */
    private static final String IN_ORDER = " over (order by at, case when type = 'SEARCH' then 0 else 1 end, id) ";

    private static final String SHOWN_AGAIN = """
            select s.id from (
                select id, product_id, lag(product_id) over (order by at, id) earlier
                from touchpoint where visit_id = :visit and type = 'PRODUCT_VIEW') s
            where s.product_id = s.earlier
            """;

    private static final String OPENED_AGAIN = """
            select s.id from (
                select id, at, lag(at) over (partition by link_id order by at, id) earlier
                from touchpoint where visit_id = :visit and type = 'LINK_OPENED') s
            where s.at < s.earlier + interval '10' minute
            """;

    private static final String TYPED_ON = "select s.id from (select id, type, lower(trim(subject)) words, lead(type)"
            + IN_ORDER + "next, lead(lower(trim(subject)))" + IN_ORDER + """
                then_words from touchpoint where visit_id = :visit
                    and type in ('SEARCH', 'RESULT_CLICK', 'SUGGESTION_CLICK', 'PRODUCT_VIEW', 'CONTACT_CLICK')) s
            where s.type = 'SEARCH' and s.next = 'SEARCH' and left(s.then_words, length(s.words)) = s.words
            """;

    private static final String SEARCHED_AGAIN = "select s.id from (select id, type, lower(trim(subject)) words,"
            + " lag(lower(trim(subject)))" + IN_ORDER + """
                earlier from touchpoint where visit_id = :visit and (type = 'SUGGESTION_CLICK' or type = 'SEARCH'
                    and id not in (
            """ + TYPED_ON
            + ")) ) s where s.type = 'SEARCH' and s.words = s.earlier";

    private static final String DECIDE = "update touchpoint set counted = not counted where visit_id = :visit"
            + " and type in ('SEARCH', 'PRODUCT_VIEW', 'LINK_OPENED') and counted = (id in ("
            + String.join(" union all ", SHOWN_AGAIN, OPENED_AGAIN, TYPED_ON, SEARCHED_AGAIN) + "))";

    /** An opening of a link within this time of the one before is the same opening; the statement above says so too. */
    static final Duration SAME_OPENING = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    CountedTouchpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether touchpoints of this type may change what counts of their visit. */
    static boolean concerns(TouchpointType type) {
        return DECIDING.contains(type);
    }

    /** Decides anew which touchpoints of this visit count. */
    void decide(UUID visit) {
        jdbc.sql(DECIDE).param("visit", visit).update();
    }
}
