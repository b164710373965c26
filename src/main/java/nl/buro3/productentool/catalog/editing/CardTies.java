package nl.buro3.productentool.catalog.editing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.RelationType;

/**
 * What a card is tied to, as an editor gives it: its place, who answers for it, what it helps with and what goes with it.
 *
 * @param category the path of its main category
 * @param specialists who answers for it, the first one is asked first
 * @param problems that it solves
 * @param relations to other cards, successors left out
 */
public record CardTies(
        @NotBlank String category,
        @Size(max = 10) List<@Valid Named> specialists,
        @Size(max = 30) List<@Valid Solves> problems,
        @Size(max = 40) List<@Valid Related> relations) {

    /** Somebody or something by the name in addresses, with what people call it. */
    public record Named(@NotBlank String key, String name) {}

    /**
     * A problem that the card solves.
     *
     * @param slug of a problem that is there, or empty for one that is to be made
     * @param reason why this card helps, or empty for its first benefit
     */
    public record Solves(
            String slug,
            @NotBlank @Size(max = 160) String text,
            @Size(max = 240) String reason) {}

    /**
     * Another card that goes with it.
     *
     * @param reason in one sentence, or empty
     */
    public record Related(
            @NotNull RelationType type,
            @NotBlank String slug,
            String name,
            @Size(max = 200) String reason) {

        /** What takes the place of a card is said when it is archived. */
        @AssertTrue
        public boolean isNoSuccessor() {
            return type != RelationType.SUCCESSOR;
        }
    }

    /** Whether nobody and nothing is named twice. */
    @AssertTrue
    public boolean isWithoutRepetition() {
        return differ(specialists.stream().map(Named::key))
                && differ(problems.stream().map(Solves::slug).filter(slug -> !slug.isEmpty()))
                && differ(relations.stream().map(relation -> relation.type() + "/" + relation.slug()));
    }

    private static boolean differ(Stream<String> keys) {
        return keys.allMatch(new HashSet<>()::add);
    }
}
