package nl.buro3.productentool.sales.ownership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.sales.document.DocumentLine;
import nl.buro3.productentool.sales.document.Documents;
import nl.buro3.productentool.sales.ownership.OwnershipDesk.Successor;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that pages show of owned products, read for all of a page at once. */
@Component
class OwnedDetails {

    private static final int MOST_REQUESTS = 500;
    private static final int MOST_MISSING = 3;

    private final Catalog catalog;
    private final Documents documents;
    private final OwnedRequests requests;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnedDetails(Catalog catalog, Documents documents, OwnedRequests requests, JdbcClient jdbc, Clock clock) {
        this.catalog = catalog;
        this.documents = documents;
        this.requests = requests;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Has(long organisation, long product) {}

    private record Relation(long product, long related, String reason) {}

    /** In their order. */
    List<Owned> of(List<OwnedProduct> found) {
        List<Long> ids = found.stream().map(OwnedProduct::id).toList();
        List<Long> products = found.stream()
                .map(OwnedProduct::productId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, Caretaker> caretakers = caretakers(products);
        Map<Long, List<DocumentLine>> papers = documents.of(ids);
        Map<Long, List<RequestSeen>> asked = asked(ids);
        List<Relation> relations = relations(products);
        Map<Long, CardSummary> cards = cards(products, relations);
        Set<Has> had = had(found);
        return found.stream()
                .map(owned -> new Owned(
                        owned.seen(),
                        owned.organisationId(),
                        owned.name(),
                        cards.get(owned.productId()),
                        owned.terms(),
                        owned.isReplaced(),
                        caretakers.get(owned.productId()),
                        papers.getOrDefault(owned.id(), List.of()),
                        missing(owned, relations, cards, had),
                        asked.getOrDefault(owned.id(), List.of())))
                .toList();
    }

    /** The version of its quote that took its place and holds now; empty for what nothing replaced. */
    Optional<Successor> successor(OwnedProduct owned) {
        String[] origin = Objects.requireNonNullElse(owned.origin(), "").split("/", -1);
        return !owned.isReplaced() || origin.length < 2 || !origin[0].equals("offerte")
                ? Optional.empty()
                : jdbc.sql("""
                        select n.id, n.number from quote n join quote o on o.series = n.series and o.edition < n.edition
                        where o.id = :quote and n.state = 'ACCEPTED' order by n.edition desc
                        fetch first 1 rows only""")
                        .param("quote", Long.valueOf(origin[1]))
                        .query((row, n) -> new Successor(row.getLong(1), row.getString(2)))
                        .optional();
    }

    /** Who looks after each of these products. */
    Map<Long, Caretaker> caretakers(Collection<Long> products) {
        Map<Long, Caretaker> caretakers = new LinkedHashMap<>();
        if (!products.isEmpty()) {
            jdbc.sql("""
                    select ps.product_id, s.handle, s.name, s.role, s.phone, s.email
                    from product_specialist ps join specialist s on s.id = ps.specialist_id
                    where ps.product_id in (:products) order by ps.product_id, ps.position""").param("products", products).query(row -> {
                caretakers.putIfAbsent(
                        row.getLong("product_id"),
                        new Caretaker(
                                row.getString("handle"),
                                row.getString("name"),
                                row.getString("role"),
                                row.getString("phone"),
                                row.getString("email")));
            });
        }
        return caretakers;
    }

    private Map<Long, List<RequestSeen>> asked(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : requests.about(ids, Limit.of(MOST_REQUESTS)).stream()
                        .map(OwnedRequest::seen)
                        .collect(Collectors.groupingBy(RequestSeen::owned));
    }

    private List<Relation> relations(List<Long> products) {
        return products.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select r.product_id, r.related_id, r.reason from product_relation r
                        join product p on p.id = r.related_id
                        where r.type = 'BELONGS_WITH' and p.status = 'PUBLISHED' and r.product_id in (:products)
                        order by r.product_id, r.position""")
                        .param("products", products)
                        .query((row, n) -> new Relation(row.getLong(1), row.getLong(2), row.getString(3)))
                        .list();
    }

    private Map<Long, CardSummary> cards(List<Long> products, List<Relation> relations) {
        Set<Long> wanted = new HashSet<>(products);
        relations.forEach(relation -> wanted.add(relation.related()));
        return wanted.isEmpty() ? Map.of() : catalog.cards(wanted);
    }

    /** What these organisations have today. */
    private Set<Has> had(List<OwnedProduct> found) {
        Set<Long> organisations =
                found.stream().map(OwnedProduct::organisationId).collect(Collectors.toSet());
        return organisations.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                        select distinct organisation_id, product_id from owned_product
                        where organisation_id in (:organisations) and product_id is not null
                        and (until is null or until >= :today) and not replaced""")
                        .param("organisations", organisations)
                        .param("today", LocalDate.now(clock))
                        .query((row, n) -> new Has(row.getLong(1), row.getLong(2)))
                        .list());
    }

    private static List<Belonging> missing(
            OwnedProduct owned, List<Relation> relations, Map<Long, CardSummary> cards, Set<Has> had) {
        return relations.stream()
                .filter(relation -> Objects.equals(relation.product(), owned.productId()))
                .filter(relation -> !had.contains(new Has(owned.organisationId(), relation.related())))
                .filter(relation -> cards.containsKey(relation.related()))
                .limit(MOST_MISSING)
                .map(relation ->
                        new Belonging(Objects.requireNonNull(cards.get(relation.related())), relation.reason()))
                .toList();
    }
}
