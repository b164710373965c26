package nl.buro3.productentool.sales.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.buro3.productentool.page.OffPages;

/** Whether somebody wants mail with cards. Who never said so has none. */
@Entity
@OffPages
class MailChoice {

    @Id
    @Column(name = "person_id")
    private long personId;

    private boolean wanted;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected MailChoice() {}

    MailChoice(long personId, boolean wanted, Instant chosenAt) {
        this.personId = personId;
        this.wanted = wanted;
        this.chosenAt = chosenAt;
    }

    long person() {
        return personId;
    }

    boolean isWanted() {
        return wanted;
    }

    Instant chosenAt() {
        return chosenAt;
    }
}
