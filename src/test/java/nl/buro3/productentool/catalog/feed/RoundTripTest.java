package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.Relation;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.feed.out.CatalogExport;
import nl.buro3.productentool.catalog.feed.out.ExportQuery;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is exported is what is imported, in each format: nothing of a card is lost on the way out and in. */
@OnH2
class RoundTripTest {

    private static final int DEMO_CARDS = 57;

    @Autowired
    private CatalogSeed demo;

    @Autowired
    private CatalogExport export;

    @Autowired
    private FeedImport feeds;

    @Autowired
    private Products products;

    @Autowired
    private Categories categories;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transaction;

    @TempDir
    private Path folder;

    @BeforeEach
    void theDemoCatalogue() {
        demo.load();
        transaction.executeWithoutResult(status -> difficultCards());
    }

    /** What the demo does not have: a draft, an archived card, further categories, and texts that a format could harm. */
    private void difficultCards() {
        Category merk = categories.findAllByOrderByPosition().getFirst();
        Category data = categories.findAllByOrderByPosition().getLast();
        CardContent content = new CardContent(
                "=1+1 \"aanhaling\"; komma, tab",
                "@samen 'vatting",
                "- een\n- twee\n\n| a | b |\n|---|---|\n<script>alert(1)</script> \\ & €",
                "+31 en hoger",
                "'-twee' weken",
                new PriceIndication(
                        PriceType.FROM,
                        new BigDecimal("1250.00"),
                        null,
                        PriceUnit.MONTH,
                        "=per stuk",
                        new BigDecimal("95.50"),
                        12),
                List.of("a|b", "c\\", "=d", "'=e", "f\\|g", "-h"),
                List.of("één", "|", "\\\\x"));
        Product draft = Product.draft("lastig", merk, content, Instant.now());
        draft.fileUnder(merk, Set.of(data));
        draft.exemplify(List.of(
                new ExampleText(
                        "=Titel", "@branche", "Regel 1\nRegel \"2\" | {}", "https://voorbeeld.example/?a=1&b=2"),
                new ExampleText("Zonder", "", "Kort", null)));
        products.save(draft);
        Product old = new Product("weg", data, content, Instant.now());
        Product webshop = products.findBySlug("webshop").orElseThrow();
        old.archive(List.of(webshop), Instant.now());
        products.save(old);
        draft.relateExactly(List.of(
                new Relation(RelationType.ALTERNATIVE, webshop, "=> een | ander"),
                new Relation(RelationType.NEEDS_FIRST, old, "")));
    }

    @ParameterizedTest
    @EnumSource
    void isEqualInAnEmptyPortal(FeedFormat format) throws IOException {
        String before = exported(FeedFormat.JSON);
        Path file = file(format);
        empty();

        ImportReport report = load(file);

        assertThat(report.problem()).isEmpty();
        assertThat(report.errors()).isEmpty();
        assertThat(report.counts().created()).isGreaterThanOrEqualTo(DEMO_CARDS);
        assertThat(report.unknownColumns()).isEmpty();
        assertThat(exported(FeedFormat.JSON)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void overItselfChangesNothingAndSaysSo(FeedFormat format) throws IOException {
        String before = exported(FeedFormat.JSON);

        ImportReport report = load(file(format));

        assertThat(report.errors()).isEmpty();
        assertThat(report.differences()).isEmpty();
        assertThat(report.counts().created() + report.counts().updated()).isZero();
        assertThat(report.counts().unchanged()).isGreaterThanOrEqualTo(DEMO_CARDS);
        assertThat(ReportText.of(report)).contains("Klaar: er was niets te wijzigen.");
        assertThat(exported(FeedFormat.JSON)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackWhatChanged(FeedFormat format) throws IOException {
        String before = exported(FeedFormat.JSON);
        Path file = file(format);
        transaction.executeWithoutResult(status -> {
            Product webshop = products.findBySlug("webshop").orElseThrow();
            webshop.relateExactly(List.of());
            webshop.exemplify(List.of());
            webshop.answeredBy(List.of());
            webshop.solvesOnly(Set.of());
            products.findBySlug("seo-scan").orElseThrow().archive(List.of(webshop), Instant.now());
        });

        ImportReport report = load(file);

        assertThat(report.errors()).isEmpty();
        assertThat(report.counts().updated()).isEqualTo(2);
        assertThat(exported(FeedFormat.JSON)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFilterLeavesOthersOut(FeedFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int cards = export.write(new ExportQuery(ProductStatus.PUBLISHED, "WEBSHOP"), format, out);

        assertThat(cards).isPositive().isLessThan(5);
        assertThat(export.write(new ExportQuery(ProductStatus.DRAFT, ""), format, out))
                .isOne();
    }

    private ImportReport load(Path file) {
        return feeds.load(file, String.valueOf(file.getFileName()), false, (done, total) -> {});
    }

    private Path file(FeedFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(ExportQuery.ALL, format, out);
        return Files.write(
                folder.resolve("uit." + format.name().toLowerCase(java.util.Locale.ROOT)), out.toByteArray());
    }

    private String exported(FeedFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(ExportQuery.ALL, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Without cards and categories; specialists and problems stay, which a feed names and does not bring. */
    private void empty() {
        for (String table :
                List.of("answer_product", "solution", "product", "category where parent_id is not null", "category")) {
            database.sql("delete from " + table).update();
        }
    }
}
