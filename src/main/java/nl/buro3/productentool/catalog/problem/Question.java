package nl.buro3.productentool.catalog.problem;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.problem.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import org.jspecify.annotations.Nullable;

/** What is asked of a customer who has a problem, to find out what helps. */
@Entity
class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Problem problem;

    private int position;
    private String text;

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Answer> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(Problem problem, int position, String text) {
        this.problem = problem;
        this.position = position;
        this.text = text;
    }

    /** Takes new words and answers. An answer that is named by its number keeps it, also at another place. */
    void revise(QuestionText wanted, Function<String, Product> products) {
        text = wanted.text();
        Map<Long, Answer> own = answers.stream().collect(Collectors.toMap(Answer::id, Function.identity()));
        List<Answer> kept = new ArrayList<>();
        for (AnswerText said : wanted.answers()) {
            Answer known = said.id() == null ? null : own.remove(said.id());
            Answer answer = known == null ? new Answer(this, said.text()) : known;
            answer.revise(kept.size(), said, products);
            kept.add(answer);
        }
        answers.clear();
        answers.addAll(kept);
    }

    /** Whether this is the question with that number, at that place. */
    boolean isAt(int place, @Nullable Long number) {
        return position == place && Objects.equals(id, number);
    }

    int position() {
        return position;
    }

    String text() {
        return text;
    }

    /** The answers in their order. */
    List<Answer> answers() {
        return answers;
    }

    QuestionText content() {
        return new QuestionText(id, text, answers.stream().map(Answer::content).toList());
    }
}
