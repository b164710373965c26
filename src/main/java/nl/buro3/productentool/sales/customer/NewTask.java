package nl.buro3.productentool.sales.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Something to be done for a customer.
 *
 * @param owner the number of the colleague who does it
 */
public record NewTask(@NotBlank @Size(max = LONGEST) String what, LocalDate due, long owner) {

    public static final int LONGEST = 300;
}
