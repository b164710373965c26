package nl.buro3.productentool.catalog;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.buro3.productentool.catalog.DemoEntries.CategoryEntry;
import nl.buro3.productentool.catalog.DemoEntries.ProblemEntry;
import nl.buro3.productentool.catalog.DemoEntries.ProblemQuestionsEntry;
import nl.buro3.productentool.catalog.DemoEntries.ProductEntry;
import nl.buro3.productentool.catalog.DemoEntries.SpecialistEntry;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.problem.Problems;
import nl.buro3.productentool.catalog.specialist.Specialist;
import nl.buro3.productentool.catalog.specialist.Specialists;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo catalogue from {@code demo/catalogue/*.yaml} into an empty database. */
@Component
@Transactional
@Order(DemoPart.CATALOG)
public class CatalogSeed implements DemoPart {

    private static final String FOLDER = "demo/catalogue/";

    private final Products products;
    private final Categories categories;
    private final Specialists specialists;
    private final Problems problems;
    private final DataSource database;
    private final Clock clock;

    CatalogSeed(
            Products products,
            Categories categories,
            Specialists specialists,
            Problems problems,
            DataSource database,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.specialists = specialists;
        this.problems = problems;
        this.database = database;
        this.clock = clock;
    }

    /** Whether there is no product yet. */
    public boolean isEmpty() {
        return products.count() == 0;
    }

    @Override
    public String name() {
        return "cards";
    }

    /** Loads categories, specialists, products with their relations, and problems with their questions. */
    @Override
    public void load() {
        Map<String, Category> filed = loadCategories();
        Map<String, Specialist> people = loadSpecialists();
        List<ProductEntry> entries = DataFiles.lists(FOLDER + "products/*.yaml", ProductEntry.class);
        Map<String, Product> bySlug = new HashMap<>();
        entries.forEach(entry -> bySlug.put(entry.slug(), products.save(product(entry, filed, people))));
        entries.forEach(entry -> relate(entry, bySlug));
        loadProblems(bySlug);
    }

    @Override
    public long size() {
        return products.countByDemoTrue();
    }

    @Override
    public void remove() {
        new ResourceDatabasePopulator(new ClassPathResource(FOLDER + "remove.sql")).execute(database);
    }

    private Map<String, Category> loadCategories() {
        Map<String, Category> byPath = new HashMap<>();
        for (CategoryEntry main : DataFiles.list(FOLDER + "categories.yaml", CategoryEntry.class)) {
            Category parent = save(null, main, byPath);
            main.children().forEach(child -> save(parent, child, byPath));
        }
        return byPath;
    }

    private Category save(@Nullable Category parent, CategoryEntry entry, Map<String, Category> byPath) {
        Category category = categories.save(
                new Category(parent, entry.slug(), entry.name(), entry.summary(), byPath.size()).asDemo());
        byPath.put(category.getPath(), category);
        return category;
    }

    private Map<String, Specialist> loadSpecialists() {
        return DataFiles.list(FOLDER + "specialists.yaml", SpecialistEntry.class).stream()
                .map(entry -> specialists.save(new Specialist(entry.card(), true)))
                .collect(Collectors.toMap(Specialist::getHandle, s -> s));
    }

    private Product product(ProductEntry entry, Map<String, Category> filed, Map<String, Specialist> people) {
        Product product = new Product(entry.slug(), known(filed, entry.category()), entry.content(), clock.instant());
        Set<Category> further =
                entry.alsoIn().stream().map(path -> known(filed, path)).collect(Collectors.toSet());
        product.fileUnder(known(filed, entry.category()), further);
        product.answeredBy(entry.specialists().stream()
                .map(handle -> known(people, handle))
                .toList());
        entry.examples().forEach(example -> product.addExample(example.words(), clock.instant()));
        return product.asDemo();
    }

    private static void relate(ProductEntry entry, Map<String, Product> bySlug) {
        Product product = known(bySlug, entry.slug());
        entry.relations().forEach(r -> product.relate(r.relationType(), known(bySlug, r.product()), r.reason()));
    }

    private void loadProblems(Map<String, Product> bySlug) {
        Map<String, List<QuestionText>> questions =
                DataFiles.list(FOLDER + "questions.yaml", ProblemQuestionsEntry.class).stream()
                        .collect(Collectors.toMap(ProblemQuestionsEntry::problem, ProblemQuestionsEntry::texts));
        List<ProblemEntry> entries = DataFiles.list(FOLDER + "problems.yaml", ProblemEntry.class);
        for (int position = 0; position < entries.size(); position++) {
            ProblemEntry entry = entries.get(position);
            Problem problem = new Problem(entry.slug(), entry.text(), entry.explanation(), position);
            List<QuestionText> asked = questions.remove(entry.slug());
            problem.revise(entry.content(asked == null ? List.of() : asked), slug -> known(bySlug, slug));
            problems.save(problem.asDemo());
        }
        if (!questions.isEmpty()) {
            throw new IllegalStateException("the demo data asks about unknown problems: " + questions.keySet());
        }
    }

    private static <T> T known(Map<String, T> map, String key) {
        return Optional.ofNullable(map.get(key))
                .orElseThrow(() -> new IllegalStateException("the demo data names an unknown " + key));
    }
}
