package nl.buro3.productentool.catalog.problem;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A customer's problem in the customer's own words, with the products that solve it, best first, and the questions that
 * find out which of them fit.
 */
@Entity
public class Problem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;
    private String text;
    private String explanation;
    private int position;
    private boolean demo;

    @OneToMany(mappedBy = "problem", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Solution> solutions = new ArrayList<>();

    @OneToMany(mappedBy = "problem", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Question> questions = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Problem() {}

    public Problem(String slug, String text, String explanation, int position) {
        this.slug = slug;
        this.text = text;
        this.explanation = explanation;
        this.position = position;
    }

    public Problem asDemo() {
        demo = true;
        return this;
    }

    /** Adds a product that solves this, and why; it comes after those that are there. */
    public void solvedBy(Product product, String reason) {
        int place = solutions.isEmpty() ? 0 : solutions.getLast().position() + 1;
        Solution solution = new Solution(this, product, place, reason);
        solutions.add(solution);
        product.solves(solution);
    }

    public void solvedNoLongerBy(Solution solution) {
        solutions.remove(solution);
    }

    /** Drops the questions that are not in the list at their place. Goes before {@link #revise}, in its own flush. */
    void askOnly(List<QuestionText> wanted) {
        questions.removeIf(question -> question.position() >= wanted.size()
                || !question.isAt(
                        question.position(), wanted.get(question.position()).id()));
    }

    /** Takes new content; {@code products} knows every product that it names by its slug. */
    public void revise(ProblemContent content, Function<String, Product> products) {
        text = content.text();
        explanation = content.explanation();
        solve(content.solutions(), products);
        for (int place = 0; place < content.questions().size(); place++) {
            ask(place, content.questions().get(place))
                    .revise(content.questions().get(place), products);
        }
    }

    private void solve(List<Reason> wanted, Function<String, Product> products) {
        Map<String, Solution> own =
                solutions.stream().collect(Collectors.toMap(s -> s.product().getSlug(), Function.identity()));
        solutions.clear();
        for (Reason reason : wanted) {
            Solution known = own.remove(reason.product());
            if (known == null) {
                solvedBy(products.apply(reason.product()), reason.reason());
            } else {
                known.revise(solutions.size(), reason.reason());
                solutions.add(known);
            }
        }
        own.values().forEach(solution -> solution.product().solvesNoLonger(solution));
    }

    private Question ask(int place, QuestionText wanted) {
        return questions.stream()
                .filter(question -> question.isAt(place, wanted.id()))
                .findFirst()
                .orElseGet(() -> {
                    Question added = new Question(this, place, wanted.text());
                    questions.add(place, added);
                    return added;
                });
    }

    /** Takes the problem off the products that solved it, before it goes. */
    void solvedByNothing() {
        solutions.forEach(solution -> solution.product().solvesNoLonger(solution));
    }

    public String getSlug() {
        return slug;
    }

    public String getText() {
        return text;
    }

    public String getExplanation() {
        return explanation;
    }

    public long id() {
        return Objects.requireNonNull(id, "a problem has its number once it is stored");
    }

    public int position() {
        return position;
    }

    public int version() {
        return version;
    }

    List<Solution> solutions() {
        return solutions;
    }

    List<Question> questions() {
        return questions;
    }

    public ProblemRef ref() {
        return new ProblemRef(slug, text, explanation);
    }

    ProblemContent content() {
        return new ProblemContent(
                text,
                explanation,
                solutions.stream()
                        .map(s -> new Reason(s.product().getSlug(), s.getReason()))
                        .toList(),
                questions.stream().map(Question::content).toList());
    }
}
