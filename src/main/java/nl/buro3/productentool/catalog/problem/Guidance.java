package nl.buro3.productentool.catalog.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Asked;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Choice;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Fit;
import nl.buro3.productentool.catalog.problem.Problems.Solved;
import nl.buro3.productentool.catalog.specialist.Specialist;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.specialist.Specialists;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers are told who come with a problem: which there are, what helps with one and why, and whom to call. */
@Service
@Transactional(readOnly = true)
public class Guidance {

    private final Problems problems;
    private final Products products;
    private final Specialists specialists;

    Guidance(Problems problems, Products products, Specialists specialists) {
        this.problems = problems;
        this.products = products;
        this.specialists = specialists;
    }

    /** The problems that a published product solves, by the main category of the best of these, in the categories' order. */
    public List<ProblemGroup> groups() {
        Map<Problem, Category> filed = new LinkedHashMap<>();
        for (Solved solved : problems.solved()) {
            filed.putIfAbsent(solved.problem(), solved.category().line().getFirst());
        }
        return filed.values().stream()
                .distinct()
                .sorted(Comparator.comparingInt(Category::getPosition))
                .map(category -> new ProblemGroup(category.ref(), problemsIn(category, filed)))
                .toList();
    }

    private static List<ProblemRef> problemsIn(Category category, Map<Problem, Category> filed) {
        return filed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(category))
                .map(entry -> entry.getKey().ref())
                .toList();
    }

    /** The way from the problem with this slug to what helps. */
    public Optional<ProblemGuide> guide(String slug) {
        return problems.findBySlug(slug)
                .map(problem -> new ProblemGuide(
                        problem.ref(),
                        problem.solutions().stream()
                                .filter(solution -> solution.product().isPublished())
                                .map(s -> fit(s.product(), s.getReason()))
                                .toList(),
                        problem.questions().stream()
                                .map(Guidance::asked)
                                .filter(asked -> asked.choices().stream().anyMatch(Choice::tells))
                                .toList()));
    }

    /** What each of these products brings, in a line: its first benefit; those without benefits are left out. */
    public Map<Long, String> benefits(Collection<Long> ids) {
        return products.findByIdIn(ids).stream()
                .filter(product -> !product.getBenefits().isEmpty())
                .collect(Collectors.toMap(
                        Product::getId, product -> product.getBenefits().getFirst()));
    }

    /** Who is called about the product with this slug. */
    public Optional<SpecialistCard> specialistFor(String slug) {
        return products.findBySlug(slug).stream()
                .flatMap(product -> product.specialists().stream())
                .findFirst()
                .map(Specialist::card);
    }

    /** Who is called when it is not clear about what: the one who answers for most products. */
    public Optional<SpecialistCard> firstToCall() {
        return specialists.byProducts(Limit.of(1)).stream().findFirst().map(Specialist::card);
    }

    /** Everybody who answers for a published product, those for most first. */
    public List<SpecialistCard> specialists() {
        return specialists.answering().stream().map(Specialist::card).toList();
    }

    /** The specialist with this handle. */
    public Optional<SpecialistCard> specialist(String handle) {
        return specialists.findByHandle(handle).map(Specialist::card);
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.text(),
                question.answers().stream().map(Guidance::choice).toList());
    }

    private static Choice choice(Answer answer) {
        return new Choice(
                answer.id(),
                answer.text(),
                answer.fits().stream()
                        .filter(said -> said.product().isPublished())
                        .map(said -> fit(said.product(), Objects.requireNonNull(said.reason())))
                        .toList(),
                answer.leavesOut().stream().map(Product::getId).collect(Collectors.toSet()));
    }

    /** Where no reason was written, what the card brings is said; its summary stands beside it anyway. */
    private static Fit fit(Product product, String reason) {
        String why = Stream.concat(Stream.of(reason), product.getBenefits().stream())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        return new Fit(product.card(), why);
    }
}
