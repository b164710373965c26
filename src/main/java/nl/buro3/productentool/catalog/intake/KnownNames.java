package nl.buro3.productentool.catalog.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.catalog.problem.Problems;
import nl.buro3.productentool.catalog.specialist.Specialist;
import nl.buro3.productentool.catalog.specialist.Specialists;
import nl.buro3.productentool.common.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a feed stand for, by number, so that it outlives the session's clearing. Loaded once for an intake;
 * categories that are not there yet are made.
 */
class KnownNames {

    private final Categories categories;
    private final Map<String, Filed> categoryByName = new HashMap<>();
    private final Map<String, Filed> categoryByPath = new HashMap<>();
    private final Map<String, Long> problemByName = new HashMap<>();
    private final Map<String, Long> specialistByName = new HashMap<>();
    private int lastPosition;

    KnownNames(Categories categories, Problems problems, Specialists specialists) {
        this.categories = categories;
        categories.findAllByOrderByPosition().forEach(this::know);
        for (Problem problem : problems.findAllByOrderByPosition()) {
            problemByName.putIfAbsent(problem.getText(), problem.id());
            problemByName.put(problem.getSlug(), problem.id());
        }
        List<Specialist> everybody = specialists.findAll();
        everybody.stream()
                .collect(Collectors.groupingBy(specialist -> lower(specialist.getName())))
                .forEach((name, all) -> {
                    if (all.size() == 1) {
                        specialistByName.put(name, all.getFirst().id());
                    }
                });
        for (Specialist specialist : everybody) {
            specialistByName.putIfAbsent(lower(specialist.email()), specialist.id());
            specialistByName.put(lower(specialist.getHandle()), specialist.id());
        }
    }

    private Filed know(Category category) {
        Category parent = category.getParent();
        Filed filed = new Filed(category.id(), category.getPath());
        categoryByPath.put(category.getPath(), filed);
        categoryByName.put(within(parent == null ? "" : parent.getPath(), lower(category.getName())), filed);
        lastPosition = Math.max(lastPosition, category.getPosition());
        return filed;
    }

    /** The number of the category with these names or slugs from the top down; made where it is not there yet. */
    long category(List<String> names) {
        Filed found = null;
        for (String name : names) {
            Filed next = find(found, name);
            found = next == null ? make(found, name) : next;
        }
        if (found == null) {
            throw new IllegalArgumentException("a card needs a category");
        }
        return found.id();
    }

    private @Nullable Filed find(@Nullable Filed parent, String name) {
        String above = parent == null ? "" : parent.path();
        Filed byName = categoryByName.get(within(above, lower(name)));
        return byName != null ? byName : categoryByPath.get(within(above, Slug.of(name)));
    }

    private Filed make(@Nullable Filed parent, String name) {
        Category above = parent == null ? null : categories.getReferenceById(parent.id());
        return know(categories.save(new Category(above, Slug.of(name), name, "", lastPosition + 1)));
    }

    private static String within(String above, String name) {
        return above.isEmpty() ? name : above + "/" + name;
    }

    /** The numbers of the problems with these slugs or exact texts. @throws RefusedCardException naming unknown ones */
    Set<Long> problems(List<String> names) {
        return resolved(names, problemByName, "feed.unknown.problem");
    }

    /** The numbers of the specialists with these handles, addresses or names that nobody else has, in order. */
    Set<Long> specialists(List<String> names) {
        return resolved(names.stream().map(KnownNames::lower).toList(), specialistByName, "feed.unknown.specialist");
    }

    private static Set<Long> resolved(List<String> names, Map<String, Long> known, String message) {
        Set<Long> numbers = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            Long number = known.get(name);
            if (number == null) {
                unknown.add(name);
            } else {
                numbers.add(number);
            }
        }
        if (!unknown.isEmpty()) {
            throw new RefusedCardException(message, String.join(", ", unknown));
        }
        return numbers;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Filed(long id, String path) {}
}
