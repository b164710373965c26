package nl.buro3.productentool.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A customer's problem in the customer's own words, with the products that solve it, best first. */
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

    @SuppressWarnings("NullAway.Init")
    protected Problem() {}

    public Problem(String slug, String text, String explanation, int position) {
        this.slug = slug;
        this.text = text;
        this.explanation = explanation;
        this.position = position;
    }

    Problem asDemo() {
        demo = true;
        return this;
    }

    /** Adds a product that solves this, and why; it comes after those that are there. */
    public void solvedBy(Product product, String reason) {
        Solution solution = new Solution(this, product, solutions.size(), reason);
        solutions.add(solution);
        product.solves(solution);
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

    long id() {
        return Objects.requireNonNull(id, "a problem has its number once it is stored");
    }

    int position() {
        return position;
    }

    /** Why products help, and the names and keywords of those products. */
    public List<String> solutionTexts() {
        return solutions.stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.getReason(), s.product().getName()), s.product().getKeywords().stream()))
                .toList();
    }

    ProblemRef ref() {
        return new ProblemRef(slug, text, explanation);
    }
}
