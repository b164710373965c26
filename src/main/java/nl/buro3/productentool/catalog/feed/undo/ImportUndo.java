package nl.buro3.productentool.catalog.feed.undo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.intake.CatalogIntake;
import nl.buro3.productentool.catalog.picture.StoredPictures;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How employees undo an import: all in one transaction, each card by what it holds now. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class ImportUndo {

    private final ImportBook book;
    private final CardsBefore cards;
    private final CardReferences references;
    private final Products products;
    private final StoredPictures pictures;
    private final CatalogIntake intake;
    private final EntityManager entities;
    private final Clock clock;

    ImportUndo(
            ImportBook book,
            CardsBefore cards,
            CardReferences references,
            Products products,
            StoredPictures pictures,
            CatalogIntake intake,
            EntityManager entities,
            Clock clock) {
        this.book = book;
        this.cards = cards;
        this.references = references;
        this.products = products;
        this.pictures = pictures;
        this.intake = intake;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The imports that changed something, newest first.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<KeptImport> imports(int page, int size) {
        return book.list(page, size);
    }

    /**
     * Puts the cards of an import back: those that it made go away, or are archived where something refers to them; those
     * that it changed get back what they had. Cards that people changed since stay as they are and are named, unless they
     * are chosen.
     *
     * @param chosen slugs of cards that go back too, though people changed them since
     * @throws NoSuchElementException when there is no such import
     */
    public Undone undo(long imported, Set<String> chosen) {
        KeptImport found = book.find(imported).orElseThrow(() -> new NoSuchElementException("no import " + imported));
        Undoing undoing = new Undoing(found, chosen, references.columns(), clock.instant());
        Undone undone = undoing.run(cards, references, products, pictures, intake, entities);
        book.undone(found);
        return undone;
    }
}
