package nl.buro3.productentool.catalog.specialist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.InUseException;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.Reliance;
import nl.buro3.productentool.catalog.StaleEntryException;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.picture.StoredPictures;
import nl.buro3.productentool.common.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How employees keep who answers for the products; readers see each change at once. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class SpecialistDesk {

    private static final int LONGEST_HANDLE = 50;

    /** The address of the page for a new specialist, which nobody can have. */
    private static final String RESERVED = "nieuw";

    private final Specialists specialists;
    private final StoredPictures pictures;
    private final List<Reliance> reliances;
    private final EntityManager entities;
    private final Clock clock;

    SpecialistDesk(
            Specialists specialists,
            StoredPictures pictures,
            List<Reliance> reliances,
            EntityManager entities,
            Clock clock) {
        this.specialists = specialists;
        this.pictures = pictures;
        this.reliances = reliances;
        this.entities = entities;
        this.clock = clock;
    }

    /** All specialists, by name. */
    @Transactional(readOnly = true)
    public List<EditedSpecialist> list() {
        Map<Long, Long> cards = specialists.asked().stream()
                .collect(Collectors.toMap(Specialists.Asked::specialist, Specialists.Asked::cards));
        return specialists.findAllByOrderByName().stream()
                .map(specialist -> edited(specialist, cards.getOrDefault(specialist.id(), 0L)))
                .toList();
    }

    /** The specialist with this handle. */
    @Transactional(readOnly = true)
    public Optional<EditedSpecialist> find(String handle) {
        return specialists.findByHandle(handle).map(this::edited);
    }

    private EditedSpecialist edited(Specialist specialist) {
        return edited(specialist, specialists.cardsOf(specialist).size());
    }

    private EditedSpecialist edited(Specialist specialist, long cards) {
        boolean needed = cards > 0 || reliances.stream().anyMatch(reliance -> reliance.reliesOn(specialist));
        return new EditedSpecialist(specialist.card(), cards, needed, specialist.version());
    }

    /**
     * Stores a new specialist, with a portrait that is drawn. The handle is made of the name, and stays.
     *
     * @throws StaleEntryException when somebody else took the same handle just now; nothing is made then
     * @throws jakarta.validation.ConstraintViolationException when the content is not valid
     */
    public EditedSpecialist create(@Valid SpecialistContent content) {
        Specialist made = new Specialist(freeHandle(content.name()), content);
        try {
            return edited(specialists.saveAndFlush(made));
        } catch (DataIntegrityViolationException e) {
            throw new StaleEntryException(made.getHandle());
        }
    }

    private String freeHandle(String name) {
        String made = Slug.of(name);
        String cut = made.substring(0, Math.min(made.length(), LONGEST_HANDLE)).replaceFirst("-+$", "");
        String base = cut.isEmpty() ? "collega" : cut;
        Set<String> taken = new HashSet<>(specialists.handlesBeginningWith(base));
        taken.add(RESERVED);
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n))
                .filter(handle -> !taken.contains(handle))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Gives a specialist new content.
     *
     * @param madeOn the version that the employee saw
     * @throws StaleEntryException when somebody else changed or removed them meanwhile; nothing is changed then
     * @throws jakarta.validation.ConstraintViolationException when the content is not valid
     */
    public EditedSpecialist revise(String handle, @Valid SpecialistContent content, int madeOn) {
        Specialist specialist = seen(handle, madeOn);
        specialist.revise(content);
        entities.flush();
        return edited(specialist);
    }

    /** Shows this portrait from now on; none for the drawn one. */
    public EditedSpecialist portray(String handle, @Nullable Picture portrait) {
        Specialist specialist = existing(handle);
        Long before = specialist.portraitId();
        specialist.portrait(portrait == null ? null : pictures.keep(portrait));
        entities.flush();
        pictures.erase(before);
        return edited(specialist);
    }

    /**
     * Lets another answer for all that this one answers for; who stands on a card already is not put there twice.
     *
     * @return how many cards that are
     * @throws StaleEntryException when one of them is not there any more
     */
    public int handOver(String from, String to) {
        Specialist leaving = existing(from);
        Specialist taking = existing(to);
        List<Product> cards = specialists.cardsOf(leaving);
        for (Product card : cards) {
            List<Specialist> before = List.copyOf(card.specialists());
            answer(
                    card,
                    before.stream()
                            .map(specialist -> specialist.equals(leaving) ? taking : specialist)
                            .distinct()
                            .toList());
        }
        reliances.forEach(reliance -> reliance.handOver(leaving, taking));
        return cards.size();
    }

    /** The same person may not stand on a card twice, not even while the order changes: first everybody off. */
    private void answer(Product card, List<Specialist> answering) {
        card.answeredBy(List.of());
        entities.flush();
        card.answeredBy(answering);
        card.touched(clock.instant());
    }

    /**
     * Takes away a specialist whom nothing needs.
     *
     * @param madeOn the version that the employee saw
     * @throws InUseException when a card or a recommendation needs them; they stay then
     * @throws StaleEntryException when somebody else changed or removed them meanwhile
     */
    public void retire(String handle, int madeOn) {
        Specialist specialist = seen(handle, madeOn);
        if (edited(specialist).needed()) {
            throw new InUseException(handle);
        }
        Long portrait = specialist.portraitId();
        try {
            specialists.delete(specialist);
            entities.flush();
        } catch (DataIntegrityViolationException | PersistenceException e) {
            throw new InUseException(handle);
        }
        pictures.erase(portrait);
    }

    private Specialist seen(String handle, int madeOn) {
        Specialist specialist = existing(handle);
        if (specialist.version() != madeOn) {
            throw new StaleEntryException(handle);
        }
        return specialist;
    }

    private Specialist existing(String handle) {
        return specialists.findByHandle(handle).orElseThrow(() -> new StaleEntryException(handle));
    }
}
