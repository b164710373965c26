package nl.buro3.productentool.sales.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues keep of a customer company.
 *
 * @param owner who looks after it; null for nobody yet
 * @param notes the latest, newest first
 * @param tasks what is still to be done, the most urgent first
 */
public record Care(@Nullable Account owner, List<Note> notes, List<Task> tasks) {

    /**
     * What was heard.
     *
     * @param author null once they are gone
     * @param own whether it is the reader's own, who alone takes it away
     */
    public record Note(long id, @Nullable Account author, Instant at, String words, boolean own) {}

    /**
     * What is to be done.
     *
     * @param owner by whom; null once they are gone
     * @param organisation for which customer
     */
    public record Task(
            long id, OrganisationRef organisation, @Nullable Account owner, String what, LocalDate due) {

        /** Whether it should have been done by now. */
        public boolean isLate(LocalDate today) {
            return due.isBefore(today);
        }
    }
}
