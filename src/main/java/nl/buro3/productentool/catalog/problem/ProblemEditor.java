package nl.buro3.productentool.catalog.problem;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.common.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * How employees keep the customers' problems, what solves them and what is asked. A problem is saved as a whole or not
 * at all, and readers see it at once.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class ProblemEditor {

    /** The address of the page for a new problem, which no problem can have. */
    private static final String RESERVED = "nieuw";

    private static final int LONGEST_SLUG = 60;

    private final Problems problems;
    private final Products products;
    private final EntityManager entities;

    ProblemEditor(Problems problems, Products products, EntityManager entities) {
        this.problems = problems;
        this.products = products;
        this.entities = entities;
    }

    /** All problems, in their order. */
    @Transactional(readOnly = true)
    public List<ProblemLine> list() {
        return problems.lines();
    }

    /** The problem with this slug, for editing. */
    @Transactional(readOnly = true)
    public Optional<EditedProblem> find(String slug) {
        return problems.findBySlug(slug).map(ProblemEditor::edited);
    }

    /**
     * Published cards whose name holds what was typed, by name.
     *
     * @param typed in any case; empty for any card
     */
    @Transactional(readOnly = true)
    public List<CardSummary> cards(String typed, int most) {
        return products.named(typed, Limit.of(most)).stream().map(Product::card).toList();
    }

    /** The names of the products with these slugs, by slug; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> slugs) {
        return products.findBySlugIn(slugs).stream().collect(Collectors.toMap(Product::getSlug, Product::getName));
    }

    /**
     * Stores a new problem behind the others. Its slug is made of its text, and stays when the text changes.
     *
     * @throws NoSuchElementException when it names a product that is not there
     * @throws jakarta.validation.ConstraintViolationException when the content is not valid
     */
    public EditedProblem create(@Valid ProblemContent content) {
        Problem problem = new Problem(freeSlug(content.text()), "", "", problems.nextPosition());
        problem.revise(content, named(content));
        return flushed(problems.save(problem));
    }

    /**
     * Gives a problem new content.
     *
     * @param madeOn the version that the editor saw
     * @throws StaleProblemException when somebody else changed or deleted it meanwhile; nothing is changed then
     * @throws NoSuchElementException when it names a product that is not there
     * @throws jakarta.validation.ConstraintViolationException when the content is not valid
     */
    public EditedProblem revise(String slug, @Valid ProblemContent content, int madeOn) {
        Problem problem = locked(slug, madeOn);
        Function<String, Product> named = named(content);
        problem.askOnly(content.questions());
        entities.flush();
        problem.revise(content, named);
        return flushed(problem);
    }

    /**
     * Deletes a problem with its questions.
     *
     * @param madeOn the version that the editor saw
     * @throws StaleProblemException when somebody else changed or deleted it meanwhile; it stays then
     */
    public void delete(String slug, int madeOn) {
        Problem problem = locked(slug, madeOn);
        problem.solvedByNothing();
        problems.delete(problem);
    }

    /** The problem with this slug; who else wants to change it waits, and is then too late. */
    private Problem locked(String slug, int madeOn) {
        Problem problem = problems.findBySlug(slug)
                .filter(found -> found.version() == madeOn)
                .orElseThrow(() -> new StaleProblemException(slug));
        try {
            entities.lock(problem, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        } catch (OptimisticLockException e) {
            throw new StaleProblemException(slug);
        }
        return problem;
    }

    private Function<String, Product> named(ProblemContent content) {
        Map<String, Product> bySlug = products.findBySlugIn(content.products().toList()).stream()
                .collect(Collectors.toMap(Product::getSlug, Function.identity()));
        return slug -> Optional.ofNullable(bySlug.get(slug))
                .orElseThrow(() -> new NoSuchElementException("no product " + slug));
    }

    private EditedProblem flushed(Problem problem) {
        entities.flush();
        return edited(problem);
    }

    private static EditedProblem edited(Problem problem) {
        Stream<Product> solving = problem.solutions().stream().map(Solution::product);
        Stream<Product> answering = problem.questions().stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(Answer::products);
        return new EditedProblem(
                problem.getSlug(),
                problem.version(),
                problem.content(),
                Stream.concat(solving, answering)
                        .distinct()
                        .collect(Collectors.toMap(Product::getSlug, Product::getName)));
    }

    private String freeSlug(String text) {
        String made = Slug.of(text);
        String whole = made.length() <= LONGEST_SLUG
                ? made
                : made.substring(0, LONGEST_SLUG).replaceFirst("-[^-]*$", "");
        String base = whole.isEmpty() ? "probleem" : whole;
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n))
                .filter(slug ->
                        !slug.equals(RESERVED) && problems.findBySlug(slug).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
