package nl.buro3.productentool.catalog;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.buro3.productentool.catalog.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.ProblemContent.Reason;
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

    record CategoryEntry(
            String slug,
            String name,
            String summary,
            @Nullable List<CategoryEntry> children) {

        @Override
        public List<CategoryEntry> children() {
            return children == null ? List.of() : children;
        }
    }

    record SpecialistEntry(
            String key,
            String name,
            String role,
            String phone,
            String email,
            @Nullable String plan,
            String introduction) {

        SpecialistCard card() {
            return new SpecialistCard(key, name, role, phone, email, plan, introduction);
        }
    }

    record ProductEntry(
            String slug,
            String name,
            String category,
            @Nullable List<String> alsoIn,
            String summary,
            String description,
            String audience,
            String delivery,
            PriceEntry price,
            List<String> benefits,
            List<ExampleEntry> examples,
            List<String> specialists,
            List<String> keywords,
            List<RelationEntry> relations) {

        @Override
        public List<String> alsoIn() {
            return alsoIn == null ? List.of() : alsoIn;
        }

        CardContent content() {
            return new CardContent(
                    name,
                    summary.strip(),
                    description.strip(),
                    audience,
                    delivery,
                    price.indication(),
                    benefits,
                    keywords);
        }
    }

    record PriceEntry(
            String type,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String unit,
            @Nullable String note,
            @Nullable BigDecimal setup,
            @Nullable Integer months) {

        PriceIndication indication() {
            return new PriceIndication(
                    PriceType.valueOf(type.toUpperCase(Locale.ROOT)),
                    from,
                    to,
                    unit == null ? PriceUnit.ONCE : PriceUnit.valueOf(unit.toUpperCase(Locale.ROOT)),
                    note == null ? "" : note,
                    setup,
                    months);
        }
    }

    record ExampleEntry(
            String title,
            String sector,
            String text,
            @Nullable String link) {

        ExampleText words() {
            return new ExampleText(title, sector, text.strip(), link);
        }
    }

    record RelationEntry(String type, String product, String reason) {

        RelationType relationType() {
            return RelationType.valueOf(type.toUpperCase(Locale.ROOT));
        }
    }

    record ProblemEntry(String slug, String text, String explanation, List<Reason> solutions) {

        ProblemContent content(List<QuestionText> questions) {
            return new ProblemContent(text, explanation, solutions, questions);
        }
    }

    record ProblemQuestionsEntry(String problem, List<QuestionEntry> questions) {

        List<QuestionText> texts() {
            return questions.stream().map(QuestionEntry::words).toList();
        }
    }

    record QuestionEntry(String text, List<AnswerEntry> answers) {

        QuestionText words() {
            return new QuestionText(
                    null, text, answers.stream().map(AnswerEntry::words).toList());
        }
    }

    record AnswerEntry(
            String text,
            @Nullable List<Reason> fits,
            @Nullable List<String> leavesOut) {

        AnswerText words() {
            return new AnswerText(
                    null, text, fits == null ? List.of() : fits, leavesOut == null ? List.of() : leavesOut);
        }
    }
}
