package nl.buro3.productentool.catalog.intake;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.history.ProductChanges;
import nl.buro3.productentool.catalog.problem.Problems;
import nl.buro3.productentool.catalog.specialist.Specialists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes product cards into the catalogue by the thousand, in one transaction: all are stored, or none.
 *
 * <p>A card whose slug is known updates the existing one, which keeps what the feed does not speak of; a card that is new
 * is published at once unless the feed says otherwise. The session is flushed and cleared batch by batch, so that memory does
 * not grow with the number of cards. No role is asked for: the operator's command gets here, which holds the machine, and
 * employees by services that ask for theirs.
 */
@Service
public class CatalogIntake {

    private static final int BATCH = 250;

    private final Products products;
    private final Categories categories;
    private final Problems problems;
    private final Specialists specialists;
    private final ProductChanges changes;
    private final EntityManager entities;
    private final TransactionOperations transaction;
    private final Clock clock;

    CatalogIntake(
            Products products,
            Categories categories,
            Problems problems,
            Specialists specialists,
            ProductChanges changes,
            EntityManager entities,
            TransactionOperations transaction,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.problems = problems;
        this.specialists = specialists;
        this.changes = changes;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes the cards in, in their order; of two with the same slug the later one counts.
     *
     * @param source where they come from, for the history of the cards
     * @param journal hears of every card; when it does not accept the whole, nothing is stored
     */
    public void take(Iterator<IncomingCard> cards, String source, IntakeJournal journal) {
        take(cards, source, journal, false);
    }

    /** The same for cards that get back what they had: any status that they had is right. */
    public void restore(Iterator<IncomingCard> cards, String source, IntakeJournal journal) {
        take(cards, source, journal, true);
    }

    private void take(Iterator<IncomingCard> cards, String source, IntakeJournal journal, boolean restoring) {
        transaction.executeWithoutResult(status -> {
            LaterRelations later = new LaterRelations(products, entities);
            CardUpsert shelf = shelf(source, later, restoring);
            problems.nextPlaces().forEach(next -> shelf.nextPlace(next.problem(), next.position()));
            while (cards.hasNext()) {
                List<IncomingCard> batch = nextOf(cards);
                shelf.lay(products.findBySlugIn(
                        batch.stream().map(IncomingCard::slug).toList()));
                batch.forEach(card -> take(card, shelf, journal));
                entities.flush();
                entities.clear();
            }
            later.relate(journal);
            problems.changed(shelf.solvedAnew());
            if (journal.isAcceptable()) {
                journal.accepted();
            } else {
                status.setRollbackOnly();
            }
        });
    }

    private CardUpsert shelf(String source, LaterRelations later, boolean restoring) {
        KnownNames names = new KnownNames(categories, problems, specialists);
        Instant now = clock.instant();
        FurtherParts further = new FurtherParts(entities, names, now, restoring);
        return new CardUpsert(entities, names, changes, now, source, further, later);
    }

    private static void take(IncomingCard card, CardUpsert shelf, IntakeJournal journal) {
        try {
            switch (shelf.put(card, journal)) {
                case CREATED -> journal.created(card);
                case UPDATED -> journal.updated(card);
                case UNCHANGED -> journal.unchanged(card);
            }
        } catch (RefusedCardException e) {
            journal.refused(card, e.reason());
        }
    }

    private static List<IncomingCard> nextOf(Iterator<IncomingCard> cards) {
        List<IncomingCard> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && cards.hasNext()) {
            batch.add(cards.next());
        }
        return batch;
    }
}
