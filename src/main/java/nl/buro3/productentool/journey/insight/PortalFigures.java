package nl.buro3.productentool.journey.insight;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.journey.Times;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.insight.Figures.LinkUse;
import nl.buro3.productentool.journey.insight.Figures.SearchRank;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures about all products, searches, links and customers, counted by the database. */
@Repository
class PortalFigures {

    /** Each way from a person to their visits by itself, so that those of one company are found by an index. */
    private static final String OF_ORGANISATION = """
            with seen as (
                select m.organisation_id organisation, v.id visit, v.started_at
                from membership m join visit v on v.person_id = m.person_id
                where m.organisation_id is not null and not v.staff and v.last_at >= :from and v.last_at < :to
                union
                select m.organisation_id, v.id, v.started_at
                from membership m join visitor r on r.person_id = m.person_id
                    join visit v on v.visitor_id = r.id and v.person_id is null
                where m.organisation_id is not null and not v.staff and v.last_at >= :from and v.last_at < :to
                union
                select l.organisation_id, v.id, v.started_at
                from share_link l join touchpoint o on o.link_id = l.id and o.type = 'LINK_OPENED'
                    join visit v on v.id = o.visit_id
                where l.organisation_id is not null and not v.staff and v.last_at >= :from and v.last_at < :to)
            """;

    private final JdbcClient jdbc;

    PortalFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ProductCount(long product, long views, long visits, long readingMillis, long contactClicks) {}

    /** The products that were looked at in most visits. */
    List<ProductCount> topProducts(Period period, int most) {
        return within(period, """
                select t.product_id, sum(case when t.type = 'PRODUCT_VIEW' then 1 else 0 end) views,
                    count(distinct case when t.type = 'PRODUCT_VIEW' then t.visit_id end) visits,
                    sum(case when t.type = 'READING_TIME' then t.amount else 0 end) reading,
                    sum(case when t.type = 'CONTACT_CLICK' then 1 else 0 end) clicks
                from touchpoint t join visit v on v.id = t.visit_id
                where t.type in ('PRODUCT_VIEW', 'READING_TIME', 'CONTACT_CLICK')
                    and t.at >= :from and t.at < :to and t.product_id is not null and not v.staff and t.counted
                group by t.product_id order by visits desc, views desc, t.product_id limit :most""")
                .param("most", most)
                .query((row, n) -> new ProductCount(
                        row.getLong("product_id"),
                        row.getLong("views"),
                        row.getLong("visits"),
                        row.getLong("reading"),
                        row.getLong("clicks")))
                .list();
    }

    /** What was searched most; only what found nothing the last time, when asked so. */
    List<SearchRank> searches(Period period, boolean withoutResult, int most) {
        return within(period, """
                select s.query, s.times, s.last_at, s.results from (
                    select lower(trim(t.subject)) query, t.amount results, max(t.at) over q last_at,
                        row_number() over (partition by lower(trim(t.subject)) order by t.at desc, t.id) place,
                        count(*) over q times
                    from touchpoint t join visit v on v.id = t.visit_id
                    where t.type = 'SEARCH' and t.at >= :from and t.at < :to and not v.staff and t.counted
                    window q as (partition by lower(trim(t.subject)))) s
                where s.place = 1 and (s.results = 0 or not :withoutResult)
                order by s.times desc, s.last_at desc, s.query limit :most""")
                .param("withoutResult", withoutResult)
                .param("most", most)
                .query((row, n) -> new SearchRank(
                        row.getString("query"),
                        row.getLong("times"),
                        row.getLong("results"),
                        Times.read(row, "last_at")))
                .list();
    }

    /**
     * What became of these links, by number; links that nothing asked for are left out. The last opening may be one that does
     * not count anew.
     */
    Map<Long, LinkUse> links(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, LinkReading> read = linkReadings(ids);
        return jdbc
                .sql("""
                        select t.link_id,
                            sum(case when t.type = 'LINK_OPENED' and t.counted then 1 else 0 end) openings,
                            max(case when t.type = 'LINK_OPENED' then t.at end) last_opened,
                            count(distinct case when t.type = 'LINK_OPENED' then t.visit_id end) visits,
                            sum(case when t.type = 'LINK_FETCHED' then 1 else 0 end) fetches
                        from touchpoint t left join visit v on v.id = t.visit_id
                        where t.link_id in (:ids) and t.type in ('LINK_OPENED', 'LINK_FETCHED')
                            and (v.id is null or not v.staff) and t.subject not like 'staff%'
                        group by t.link_id""")
                .param("ids", ids)
                .query((row, n) -> {
                    long link = row.getLong("link_id");
                    LinkReading reading = read.getOrDefault(link, LinkReading.NONE);
                    return Map.entry(
                            link,
                            new LinkUse(
                                    row.getLong("openings"),
                                    Times.readIfAny(row, "last_opened"),
                                    row.getLong("visits"),
                                    reading.card(),
                                    reading.further(),
                                    row.getLong("fetches")));
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param card of the link's own card, in milliseconds; further of other cards */
    private record LinkReading(long card, long further) {

        static final LinkReading NONE = new LinkReading(0, 0);
    }

    /** What was read in visits after they opened the link. */
    private Map<Long, LinkReading> linkReadings(Collection<Long> ids) {
        return jdbc
                .sql("""
                        select o.link_id,
                            coalesce(sum(case when r.product_id = l.product_id then r.amount end), 0) card,
                            coalesce(sum(case when r.product_id <> l.product_id then r.amount end), 0) further
                        from (
                            select t.link_id, t.visit_id, min(t.at) since from touchpoint t
                            where t.link_id in (:ids) and t.type = 'LINK_OPENED'
                            group by t.link_id, t.visit_id) o
                        join share_link l on l.id = o.link_id
                        join visit v on v.id = o.visit_id and not v.staff
                        join touchpoint r on r.visit_id = o.visit_id and r.type = 'READING_TIME' and r.at >= o.since
                        group by o.link_id""")
                .param("ids", ids)
                .query((row, n) ->
                        Map.entry(row.getLong("link_id"), new LinkReading(row.getLong("card"), row.getLong("further"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param lastVisit when the latest visit began; null for none in the period */
    record OrganisationCount(
            long organisation, long visits, @Nullable Instant lastVisit) {}

    /** A page of customer companies, those that were seen first, the latest of them at the top. */
    List<OrganisationCount> organisations(Period period, CustomersQuery query) {
        return matching(period, query, """
                        select o.id, coalesce(s.visits, 0) visits, s.last_visit
                        from organisation o left join (
                            select organisation, count(*) visits, max(started_at) last_visit from seen
                            group by organisation) s on s.organisation = o.id
                        """, """
                        order by s.last_visit desc nulls last, o.name, o.id
                        limit :size offset :skip""")
                .param("size", CustomersQuery.PAGE_SIZE)
                .param("skip", Math.multiplyExact(query.page() - 1, CustomersQuery.PAGE_SIZE))
                .query((row, n) -> new OrganisationCount(
                        row.getLong("id"), row.getLong("visits"), Times.readIfAny(row, "last_visit")))
                .list();
    }

    /** How many customer companies there are on all pages. */
    long countOrganisations(Period period, CustomersQuery query) {
        return matching(period, query, "select count(*) from organisation o ", "")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec matching(Period period, CustomersQuery query, String selected, String order) {
        return within(period, OF_ORGANISATION + selected + """
                        where (lower(o.name) like :name escape '!' or lower(o.city) like :name escape '!')
                            and (cast(:owner as bigint) is null or exists (select 1 from customer_owner c
                                where c.organisation_id = o.id and c.person_id = :owner))
                            and (cast(:product as bigint) is null or o.id in (select x.organisation from seen x
                                where x.visit in (select t.visit_id from touchpoint t
                                    where t.type = 'PRODUCT_VIEW' and t.product_id = :product)))
                        """ + order)
                .param("name", query.pattern())
                .param("owner", query.owner(), Types.BIGINT)
                .param("product", query.product(), Types.BIGINT);
    }

    record Interest(long organisation, long product) {}

    /** The products that each of these customer companies looked at in most visits, so many of each, in that order. */
    Map<Long, List<Long>> interests(Collection<Long> organisations, Period period, int most) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return within(period, OF_ORGANISATION + """
                        select c.organisation, c.product_id from (
                            select s.organisation, t.product_id,
                                row_number() over (partition by s.organisation
                                    order by count(distinct s.visit) desc, max(t.at) desc) place
                            from seen s join touchpoint t on t.visit_id = s.visit and t.type = 'PRODUCT_VIEW'
                            where t.product_id is not null and s.organisation in (:organisations)
                            group by s.organisation, t.product_id) c
                        where c.place <= :most order by c.organisation, c.place""")
                .param("organisations", organisations)
                .param("most", most)
                .query((row, n) -> new Interest(row.getLong("organisation"), row.getLong("product_id")))
                .stream()
                .collect(Collectors.groupingBy(
                        Interest::organisation,
                        LinkedHashMap::new,
                        Collectors.mapping(Interest::product, Collectors.toList())));
    }

    record InterestCount(long product, long visits, long readingMillis, Instant lastAt) {}

    /** The products that one customer company looked at in most visits, the latest first where it is as many. */
    List<InterestCount> interestsOf(long organisation, Period period, int most) {
        return within(period, OF_ORGANISATION + """
                        select t.product_id, count(distinct s.visit) visits, max(t.at) last_at,
                            sum(case when t.type = 'READING_TIME' then t.amount else 0 end) reading
                        from seen s join touchpoint t on t.visit_id = s.visit
                            and t.type in ('PRODUCT_VIEW', 'READING_TIME') and t.counted
                        where s.organisation = :organisation and t.product_id is not null
                        group by t.product_id order by visits desc, last_at desc limit :most""")
                .param("organisation", organisation)
                .param("most", most)
                .query((row, n) -> new InterestCount(
                        row.getLong("product_id"),
                        row.getLong("visits"),
                        row.getLong("reading"),
                        Times.read(row, "last_at")))
                .list();
    }

    record EventRow(
            Instant at,
            TouchpointType type,
            String person,
            @Nullable Long product,
            String subject) {}

    /** What happened last with a customer company besides its visits, newest first. */
    List<EventRow> eventsOf(long organisation, int most) {
        return jdbc.sql("""
                        select t.at, t.type, coalesce(p.name, '') person, t.product_id, t.subject
                        from touchpoint t left join person p on p.id = t.person_id
                        where t.organisation_id = :organisation order by t.at desc, t.id limit :most""")
                .param("organisation", organisation)
                .param("most", most)
                .query((row, n) -> new EventRow(
                        Times.read(row, "at"),
                        TouchpointType.valueOf(row.getString("type")),
                        row.getString("person"),
                        Times.number(row, "product_id"),
                        row.getString("subject")))
                .list();
    }

    private JdbcClient.StatementSpec within(Period period, String sql) {
        return jdbc.sql(sql).param("from", Times.stored(period.from())).param("to", Times.stored(period.to()));
    }
}
