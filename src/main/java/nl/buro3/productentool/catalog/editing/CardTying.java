package nl.buro3.productentool.catalog.editing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.Relation;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.editing.CardTies.Named;
import nl.buro3.productentool.catalog.editing.CardTies.Related;
import nl.buro3.productentool.catalog.editing.CardTies.Solves;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.catalog.problem.ProblemContent;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.catalog.problem.Problems;
import nl.buro3.productentool.catalog.problem.Solution;
import nl.buro3.productentool.catalog.specialist.Specialist;
import nl.buro3.productentool.catalog.specialist.Specialists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ties a card to its category, specialists, problems and other cards, and says which of these changed. */
@Component
class CardTying {

    private final Categories categories;
    private final Specialists specialists;
    private final Problems problems;
    private final Products products;
    private final ProblemEditor problemEditor;
    private final EntityManager entities;

    CardTying(
            Categories categories,
            Specialists specialists,
            Problems problems,
            Products products,
            ProblemEditor problemEditor,
            EntityManager entities) {
        this.categories = categories;
        this.specialists = specialists;
        this.problems = problems;
        this.products = products;
        this.problemEditor = problemEditor;
        this.entities = entities;
    }

    static CardTies of(Product product) {
        return new CardTies(
                product.getCategory().getPath(),
                product.specialists().stream()
                        .map(specialist -> new Named(specialist.getHandle(), specialist.getName()))
                        .toList(),
                product.getSolutions().stream()
                        .sorted(Comparator.comparingInt(
                                solution -> solution.getProblem().position()))
                        .map(solution -> new Solves(
                                solution.getProblem().getSlug(),
                                solution.getProblem().getText(),
                                solution.getReason()))
                        .toList(),
                product.relations().stream()
                        .filter(relation -> relation.type() != RelationType.SUCCESSOR)
                        .map(relation -> new Related(
                                relation.type(),
                                relation.related().getSlug(),
                                relation.related().getName(),
                                relation.reason()))
                        .toList());
    }

    /**
     * Ties the card as it is said.
     *
     * @return the parts that changed, in words for the history
     * @throws UnknownTieException when something is not there any more
     */
    Set<String> tie(Product product, CardTies wanted) {
        CardTies before = of(product);
        Set<String> changed = new LinkedHashSet<>();
        if (!before.category().equals(wanted.category())) {
            product.fileUnderMain(categories
                    .findByPath(wanted.category())
                    .orElseThrow(() -> new UnknownTieException(wanted.category())));
            changed.add("categorie");
        }
        if (!keys(before.specialists()).equals(keys(wanted.specialists()))) {
            answer(product, wanted.specialists());
            changed.add("contactpersonen");
        }
        if (!reasons(before.problems()).equals(reasons(wanted.problems()))) {
            solve(product, wanted.problems());
            changed.add("problemen");
        }
        if (!relations(before.relations()).equals(relations(wanted.relations()))) {
            relate(product, wanted.relations());
            changed.add("relaties");
        }
        return changed;
    }

    private static List<String> keys(List<Named> named) {
        return named.stream().map(Named::key).toList();
    }

    /** Problems stand in their own order, whatever the card says. */
    private static Map<String, String> reasons(List<Solves> solved) {
        Map<String, String> reasons = new LinkedHashMap<>();
        solved.forEach(
                solves -> reasons.put(solves.slug().isEmpty() ? "+" + solves.text() : solves.slug(), solves.reason()));
        return reasons;
    }

    private static List<Related> relations(List<Related> related) {
        return related.stream()
                .map(r -> new Related(r.type(), r.slug(), "", r.reason()))
                .toList();
    }

    /** The same person may not answer twice, not even while the order changes: first everybody off. */
    private void answer(Product product, List<Named> wanted) {
        List<Specialist> answering = wanted.stream()
                .map(named ->
                        specialists.findByHandle(named.key()).orElseThrow(() -> new UnknownTieException(named.name())))
                .toList();
        product.answeredBy(List.of());
        entities.flush();
        product.answeredBy(answering);
    }

    /** The same holds for relations. */
    private void relate(Product product, List<Related> wanted) {
        Map<String, Product> bySlug =
                products.findBySlugIn(wanted.stream().map(Related::slug).collect(Collectors.toSet())).stream()
                        .filter(other -> !other.equals(product))
                        .collect(Collectors.toMap(Product::getSlug, Function.identity()));
        List<Relation> relations = wanted.stream()
                .map(related -> new Relation(related.type(), known(bySlug, related), related.reason()))
                .toList();
        product.relateOnly(List.of());
        entities.flush();
        product.relateOnly(relations);
    }

    private static Product known(Map<String, Product> bySlug, Related related) {
        Product other = bySlug.get(related.slug());
        if (other == null) {
            throw new UnknownTieException(related.name());
        }
        return other;
    }

    private void solve(Product product, List<Solves> wanted) {
        Map<String, Solution> own = product.getSolutions().stream()
                .collect(Collectors.toMap(solution -> solution.getProblem().getSlug(), Function.identity()));
        for (Solves solves : wanted) {
            if (!solves.slug().isEmpty()) {
                solve(product, solves, own.remove(solves.slug()));
            }
        }
        own.values().forEach(solution -> {
            counted(solution.getProblem()).solvedNoLongerBy(solution);
            product.solvesNoLonger(solution);
        });
        entities.flush();
        wanted.stream().filter(solves -> solves.slug().isEmpty()).forEach(solves -> make(product, solves));
    }

    private void solve(Product product, Solves solves, @Nullable Solution known) {
        if (known == null) {
            Problem problem =
                    problems.findBySlug(solves.slug()).orElseThrow(() -> new UnknownTieException(solves.text()));
            counted(problem).solvedBy(product, solves.reason());
        } else if (!known.getReason().equals(solves.reason())) {
            counted(known.getProblem());
            known.say(solves.reason());
        }
    }

    /** Who edits the problem sees that it is not what it was. */
    private Problem counted(Problem problem) {
        entities.lock(problem, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return problem;
    }

    private void make(Product product, Solves solves) {
        List<Reason> reasons = List.of(new Reason(product.getSlug(), solves.reason()));
        problemEditor.create(new ProblemContent(solves.text(), "", reasons, List.of()));
    }

    /**
     * The published cards that take the place of one.
     *
     * @param given their slugs or names
     * @throws UnknownSuccessorException when one of them is not there or not published
     */
    List<Product> successors(Product product, List<String> given) {
        return given.stream().map(each -> successor(product, each)).toList();
    }

    private Product successor(Product product, String given) {
        return products.findBySlug(given)
                .or(() -> products.findFirstByNameIgnoreCaseAndStatus(given, ProductStatus.PUBLISHED))
                .filter(other -> other.getStatus() == ProductStatus.PUBLISHED && !other.equals(product))
                .orElseThrow(() -> new UnknownSuccessorException(product.getSlug(), given));
    }
}
