package nl.buro3.productentool.catalog.intake;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.history.CardDifferences;
import nl.buro3.productentool.catalog.history.FieldChange;
import nl.buro3.productentool.catalog.history.ProductChange;
import nl.buro3.productentool.catalog.history.ProductChanges;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.catalog.problem.Solution;
import nl.buro3.productentool.catalog.specialist.Specialist;
import org.jspecify.annotations.Nullable;

/** Where one intake puts its cards: the existing ones of a batch are laid ready, the others are made. */
class CardUpsert {

    private static final CardContent BLANK =
            new CardContent("", "", "", "", "", PriceIndication.ON_REQUEST, List.of(), List.of());
    private static final String EDITOR = "productfeed";

    enum Result {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    private final EntityManager entities;
    private final KnownNames names;
    private final ProductChanges changes;
    private final Instant now;
    private final String source;
    private final Map<String, Product> ready = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Set<Long> solvedAnew = new HashSet<>();
    private final Set<String> heard = new HashSet<>();
    private final FurtherParts further;
    private final LaterRelations later;

    CardUpsert(
            EntityManager entities,
            KnownNames names,
            ProductChanges changes,
            Instant now,
            String source,
            FurtherParts further,
            LaterRelations later) {
        this.entities = entities;
        this.names = names;
        this.changes = changes;
        this.now = now;
        this.source = source;
        this.further = further;
        this.later = later;
    }

    /** Where the next solution of a problem goes. */
    void nextPlace(long problem, int position) {
        places.put(problem, position);
    }

    /** The problems that have other solutions now than before. */
    Set<Long> solvedAnew() {
        solvedAnew.addAll(further.reasoned());
        return solvedAnew;
    }

    /** Lays the existing cards of a batch ready, instead of those of the batch before. */
    void lay(Collection<Product> existing) {
        ready.clear();
        existing.forEach(product -> ready.put(product.getSlug(), product));
    }

    /** To what a card is to be tied; null for what the feed does not speak of. */
    private record Ties(
            @Nullable Set<Long> problems, @Nullable Set<Long> specialists, Category category) {}

    /**
     * Puts the card in its place, and tells of a price that changes.
     *
     * @throws RefusedCardException when it does not fit; nothing is changed then
     */
    Result put(IncomingCard card, IntakeJournal journal) {
        Product known = ready.get(card.slug());
        CardContent content = card.onto(known == null ? BLANK : known.content());
        further.check(known, card, content);
        Ties ties = ties(card);
        return known == null ? begin(card, content, ties, journal) : change(known, card, content, ties, journal);
    }

    /** The category last, since it is made where there is none: of a card that is refused nothing stays behind. */
    private Ties ties(IncomingCard card) {
        return new Ties(
                card.problems() == null ? null : names.problems(card.problems()),
                card.specialists() == null ? null : names.specialists(card.specialists()),
                entities.getReference(Category.class, names.category(card.category())));
    }

    private Result begin(IncomingCard card, CardContent content, Ties ties, IntakeJournal journal) {
        journal.differs(card, true, create(card, content, ties));
        heard.add(card.slug());
        return Result.CREATED;
    }

    private Result change(Product known, IncomingCard card, CardContent content, Ties ties, IntakeJournal journal) {
        if (!heard.contains(card.slug())) {
            journal.before(known);
        }
        PriceIndication before = known.getPrice();
        if (!before.equals(content.price())) {
            journal.repriced(card, before, content.price());
        }
        List<FieldChange> fields = update(known, card, content, ties);
        if (fields.isEmpty()) {
            return Result.UNCHANGED;
        }
        heard.add(card.slug());
        journal.differs(card, false, fields);
        return Result.UPDATED;
    }

    private static List<FieldChange> beginnings(IncomingCard card, CardContent content) {
        List<FieldChange> fields = new ArrayList<>(CardDifferences.between(BLANK, content));
        fields.add(new FieldChange("categorie", "", String.join("/", card.category())));
        said(fields, "problemen", List.of(), card.problems());
        said(fields, "contactpersonen", List.of(), card.specialists());
        return fields;
    }

    private static void said(List<FieldChange> fields, String part, List<String> before, @Nullable List<String> after) {
        if (after != null && !after.isEmpty()) {
            fields.add(new FieldChange(part, CardDifferences.listed(before), CardDifferences.listed(after)));
        }
    }

    private List<FieldChange> create(IncomingCard card, CardContent content, Ties ties) {
        Product product = further.begin(card, ties.category(), content);
        solve(product, ties.problems());
        answer(product, ties.specialists());
        entities.persist(product);
        ready.put(card.slug(), product);
        List<FieldChange> fields = beginnings(card, content);
        fields.addAll(further.put(product, card));
        addTo(fields, later.note(product, card));
        return fields;
    }

    private static void addTo(List<FieldChange> fields, @Nullable FieldChange change) {
        if (change != null) {
            fields.add(change);
        }
    }

    private List<FieldChange> update(Product product, IncomingCard card, CardContent content, Ties ties) {
        List<String> slugs = ties.problems() == null ? List.of() : solvedNow(product);
        List<String> handles = ties.specialists() == null ? List.of() : answeringNow(product);
        String path = product.getCategory().getPath();
        List<FieldChange> fields = new ArrayList<>(CardDifferences.between(product.content(), content));
        product.revise(content, now);
        if (file(product, ties.category())) {
            fields.add(new FieldChange("categorie", path, String.join("/", card.category())));
        }
        if (solve(product, ties.problems())) {
            fields.add(change("problemen", slugs, card.problems()));
        }
        if (answer(product, ties.specialists())) {
            fields.add(change("contactpersonen", handles, card.specialists()));
        }
        fields.addAll(further.put(product, card));
        addTo(fields, later.note(product, card));
        if (!fields.isEmpty()) {
            product.touched(now);
            String what = source + ": " + String.join(", ", CardDifferences.parts(fields));
            changes.save(new ProductChange(product.getId(), now, EDITOR, what));
        }
        return fields;
    }

    private static List<String> solvedNow(Product product) {
        return product.getSolutions().stream()
                .map(solution -> solution.getProblem().getSlug())
                .toList();
    }

    private static List<String> answeringNow(Product product) {
        return product.specialists().stream().map(Specialist::getHandle).toList();
    }

    private static FieldChange change(String part, List<String> before, @Nullable List<String> after) {
        return new FieldChange(
                part, CardDifferences.listed(before), CardDifferences.listed(after == null ? List.of() : after));
    }

    private static boolean file(Product product, Category category) {
        if (product.isFiledUnder(category)) {
            return false;
        }
        product.fileUnderMain(category);
        return true;
    }

    private boolean solve(Product product, @Nullable Set<Long> wanted) {
        Set<Long> current =
                product.getSolutions().stream().map(s -> s.getProblem().id()).collect(Collectors.toSet());
        if (wanted == null || wanted.equals(current)) {
            return false;
        }
        product.solvesOnly(wanted);
        Set<Long> added = new LinkedHashSet<>(wanted);
        added.removeAll(current);
        current.removeAll(wanted);
        solvedAnew.addAll(current);
        solvedAnew.addAll(added);
        for (long problem : added) {
            int place = places.merge(problem, 1, Integer::sum) - 1;
            product.solves(new Solution(entities.getReference(Problem.class, problem), product, place, ""));
        }
        return true;
    }

    private boolean answer(Product product, @Nullable Set<Long> wanted) {
        List<Long> current = product.specialists().stream().map(Specialist::id).toList();
        if (wanted == null || current.equals(List.copyOf(wanted))) {
            return false;
        }
        if (new HashSet<>(current).removeAll(wanted)) {
            // The same person may not answer twice, not even while the order changes: first everybody off.
            product.answeredBy(List.of());
            entities.flush();
        }
        product.answeredBy(wanted.stream()
                .map(id -> entities.getReference(Specialist.class, id))
                .toList());
        return true;
    }
}
