package nl.buro3.productentool.catalog.category;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.InUseException;
import nl.buro3.productentool.catalog.NameTakenException;
import nl.buro3.productentool.catalog.Reliance;
import nl.buro3.productentool.catalog.StaleEntryException;
import nl.buro3.productentool.common.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How employees keep the categories; readers see each change at once. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class CategoryDesk {

    /** Leaves room for a number behind it. */
    private static final int LONGEST_SLUG = 76;

    private final Categories categories;
    private final List<Reliance> reliances;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    CategoryDesk(
            Categories categories, List<Reliance> reliances, EntityManager entities, ApplicationEventPublisher events) {
        this.categories = categories;
        this.reliances = reliances;
        this.entities = entities;
        this.events = events;
    }

    /** All categories in their order, each main one before its sub-categories. */
    @Transactional(readOnly = true)
    public List<EditedCategory> list() {
        List<Category> all = categories.findAllByOrderByPosition();
        Map<Long, Long> cards = categories.filed().stream()
                .collect(Collectors.toMap(Categories.Filed::category, Categories.Filed::cards));
        return all.stream()
                .filter(category -> category.getParent() == null)
                .flatMap(main -> Stream.concat(Stream.of(main), childrenOf(main, all)))
                .map(category -> edited(category, cards.getOrDefault(category.id(), 0L), all))
                .toList();
    }

    private static Stream<Category> childrenOf(@Nullable Category parent, List<Category> all) {
        return all.stream().filter(category -> Objects.equals(category.getParent(), parent));
    }

    private EditedCategory edited(Category category, long cards, List<Category> all) {
        boolean needed = cards > 0
                || childrenOf(category, all).findAny().isPresent()
                || reliances.stream().anyMatch(reliance -> reliance.reliesOn(category));
        return new EditedCategory(
                category.ref(),
                new CategoryText(category.getName(), category.summary()),
                cards,
                needed,
                category.version());
    }

    /**
     * Makes a category behind the others. Its address is made of its name.
     *
     * @param main the path of the main category that it is a part of, or empty for a main one
     * @return its path
     * @throws NoSuchElementException when there is no such main category
     * @throws NameTakenException when there is one with this name, or somebody makes it just now; nothing is made then
     */
    public String create(@Valid CategoryText text, String main) {
        List<Category> all = categories.findAllByOrderByPosition();
        Category parent = main.isEmpty() ? null : mainOf(all, main);
        requireFree(text.name(), childrenOf(parent, all));
        int place = all.stream().mapToInt(Category::getPosition).max().orElse(-1) + 1;
        Category made = new Category(parent, freeSlug(parent, text.name(), all), text.name(), text.summary(), place);
        try {
            return categories.saveAndFlush(made).getPath();
        } catch (DataIntegrityViolationException e) {
            throw new NameTakenException(text.name());
        }
    }

    private static Category mainOf(List<Category> all, String path) {
        return all.stream()
                .filter(category -> category.getPath().equals(path) && category.getParent() == null)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no main category " + path));
    }

    private static void requireFree(String name, Stream<Category> beside) {
        if (beside.anyMatch(category -> category.getName().equalsIgnoreCase(name))) {
            throw new NameTakenException(name);
        }
    }

    private static String freeSlug(@Nullable Category parent, String name, List<Category> all) {
        String made = Slug.of(name);
        String cut = made.substring(0, Math.min(made.length(), LONGEST_SLUG)).replaceFirst("-+$", "");
        String base = cut.isEmpty() ? "categorie" : cut;
        String above = parent == null ? "" : parent.getPath() + "/";
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n))
                .filter(slug -> all.stream().noneMatch(c -> c.getPath().equals(above + slug)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Gives a category another name or summary. Its address stays.
     *
     * @param madeOn the version that the employee saw
     * @throws StaleEntryException when somebody else changed or removed it meanwhile; nothing is changed then
     * @throws NameTakenException when another one beside it has this name
     */
    public void describe(String path, @Valid CategoryText text, int madeOn) {
        Category category = seen(path, madeOn);
        List<Category> all = categories.findAllByOrderByPosition();
        requireFree(text.name(), childrenOf(category.getParent(), all).filter(other -> !other.equals(category)));
        category.describe(text);
        entities.flush();
        events.publishEvent(new CategoryChanged(category));
    }

    /**
     * Moves a category one place up or down among those beside it; at the end it stays where it is.
     *
     * @throws StaleEntryException when it is not there any more
     */
    public void move(String path, boolean up) {
        Category category = existing(path);
        List<Category> beside = new ArrayList<>(childrenOf(category.getParent(), categories.findAllByOrderByPosition())
                .toList());
        int from = beside.indexOf(category);
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= beside.size()) {
            return;
        }
        Collections.swap(beside, from, to);
        List<Integer> places =
                beside.stream().map(Category::getPosition).sorted().toList();
        int place = -1;
        for (int i = 0; i < beside.size(); i++) {
            place = Math.max(places.get(i), place + 1);
            put(beside.get(i), place);
        }
    }

    private void put(Category category, int place) {
        if (category.getPosition() != place) {
            category.moveTo(place);
            entities.flush();
            events.publishEvent(new CategoryChanged(category));
        }
    }

    /**
     * Takes an empty category away.
     *
     * @param madeOn the version that the employee saw
     * @throws InUseException when cards, sub-categories or recommendations need it; it stays then
     * @throws StaleEntryException when somebody else changed or removed it meanwhile
     */
    public void retire(String path, int madeOn) {
        Category category = seen(path, madeOn);
        boolean needed =
                list().stream().anyMatch(entry -> entry.category().path().equals(path) && entry.needed());
        if (needed) {
            throw new InUseException(path);
        }
        try {
            categories.delete(category);
            entities.flush();
        } catch (DataIntegrityViolationException | jakarta.persistence.PersistenceException e) {
            throw new InUseException(path);
        }
    }

    private Category seen(String path, int madeOn) {
        Category category = existing(path);
        if (category.version() != madeOn) {
            throw new StaleEntryException(path);
        }
        return category;
    }

    private Category existing(String path) {
        return categories.findByPath(path).orElseThrow(() -> new StaleEntryException(path));
    }
}
