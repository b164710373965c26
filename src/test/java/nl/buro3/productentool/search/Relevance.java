package nl.buro3.productentool.search;

import java.util.List;
import java.util.function.Function;

/**
 * How well a search answers judged queries.
 *
 * @param ndcg the mean nDCG@10, from 0 to 1
 * @param rightInTopFive the share of the queries with a card of the best grade among the first five, from 0 to 1
 * @param empty the queries without any result
 */
public record Relevance(int queries, double ndcg, double rightInTopFive, List<String> empty) {

    private static final int TOP = 5;

    /**
     * Asks a search every query.
     *
     * @param search the slugs of the best cards for a text, best first
     */
    public static Relevance of(List<Judged> queries, Function<String, List<String>> search) {
        List<Answer> answers = queries.stream()
                .map(query -> new Answer(query, search.apply(query.text())))
                .toList();
        return new Relevance(
                answers.size(),
                answers.stream().mapToDouble(Answer::ndcg).average().orElse(0),
                answers.stream().mapToInt(Answer::isRight).average().orElse(0),
                answers.stream()
                        .filter(answer -> answer.found.isEmpty())
                        .map(answer -> answer.query.text())
                        .toList());
    }

    /** The query that a customer makes who types this and chooses nothing. */
    public static ProductQuery plain(String text, int size) {
        return ProductQuery.forText(text, size);
    }

    private record Answer(Judged query, List<String> found) {

        double ndcg() {
            return query.ndcg(found);
        }

        int isRight() {
            return query.isRightWithin(TOP, found) ? 1 : 0;
        }
    }
}
