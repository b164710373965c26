package nl.buro3.productentool.catalog.problem;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.problem.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import org.jspecify.annotations.Nullable;

/** An answer that a customer can choose: which products fit then, best first and each with its reason, and which do not. */
@Entity
class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    private int position;
    private String text;

    @ElementCollection
    @CollectionTable(name = "answer_product", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderBy("position")
    private List<AnswerProduct> products = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(Question question, String text) {
        this.question = question;
        this.text = text;
    }

    void revise(int place, AnswerText wanted, Function<String, Product> known) {
        position = place;
        text = wanted.text();
        if (id != null && wanted.equals(content())) {
            return;
        }
        products.clear();
        wanted.fits().forEach(fit -> add(known.apply(fit.product()), fit.reason()));
        wanted.leavesOut().forEach(slug -> add(known.apply(slug), null));
    }

    private void add(Product product, @Nullable String reason) {
        products.add(new AnswerProduct(products.size(), product, reason));
    }

    long id() {
        return Objects.requireNonNull(id, "an answer has its number once it is stored");
    }

    String text() {
        return text;
    }

    /** The products that it says anything of. */
    Stream<Product> products() {
        return products.stream().map(AnswerProduct::product);
    }

    /** The products that fit, best first. */
    List<AnswerProduct> fits() {
        return products.stream().filter(p -> p.reason() != null).toList();
    }

    /** The products that do not fit. */
    List<Product> leavesOut() {
        return products.stream()
                .filter(p -> p.reason() == null)
                .map(AnswerProduct::product)
                .toList();
    }

    AnswerText content() {
        return new AnswerText(
                id,
                text,
                fits().stream()
                        .map(p -> new Reason(p.product().getSlug(), Objects.requireNonNull(p.reason())))
                        .toList(),
                leavesOut().stream().map(Product::getSlug).toList());
    }
}
