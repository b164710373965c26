package nl.buro3.productentool.sales.mailing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A mail with cards, as it is written.
 *
 * @param intro above the cards, in the employee's own words
 * @param products the numbers of the cards, in the order in which they stand
 * @param people the numbers of those who get it
 */
public record NewCardMail(
        @NotBlank @Size(max = LONGEST_SUBJECT) String subject,
        @NotBlank @Size(max = LONGEST_INTRO) String intro,
        @NotEmpty @Size(max = MOST_CARDS) List<Long> products,
        @NotEmpty @Size(max = MOST_PEOPLE) List<Long> people) {

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_INTRO = 2000;
    public static final int MOST_CARDS = 8;
    public static final int MOST_PEOPLE = 50;
}
