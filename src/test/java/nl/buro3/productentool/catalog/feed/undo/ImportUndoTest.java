package nl.buro3.productentool.catalog.feed.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.feed.FeedDesk;
import nl.buro3.productentool.catalog.feed.FeedReport;
import nl.buro3.productentool.catalog.feed.out.CatalogExport;
import nl.buro3.productentool.catalog.feed.out.ExportQuery;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

/** An import that is undone leaves the catalogue as it was before it, seen by what is exported. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class ImportUndoTest {

    private static final String HEADER =
            "slug;name;category;status;summary;description;benefits;price_from;keywords;problems;specialist;relations;examples;also_in\n";

    @Autowired
    private CatalogSeed demo;

    @Autowired
    private CatalogExport export;

    @Autowired
    private FeedDesk feeds;

    @Autowired
    private ImportUndo undo;

    @Autowired
    private Products products;

    @Autowired
    private TransactionOperations transaction;

    @TempDir
    private Path folder;

    private String before = "";

    @BeforeEach
    void theDemoCatalogue() throws IOException {
        demo.load();
        before = exported();
    }

    @Test
    void undoneIsEqualToBefore() throws IOException {
        load(
                HEADER
                        + "webshop;Andere winkel;Nieuw/Hoek;archived;;Anders;een|twee;12,50;x;;;alternative:nieuw => waarom;;Merk en ontwerp\n"
                        + "seo-scan;SEO;Websites;published;Kort;Lang;;;;;;;;\n"
                        + "nieuw;Nieuw;Nieuw/Hoek;published;Kort;Lang;;;;;;belongs_with:nieuwer;;\n"
                        + "nieuwer;Nieuwer;Nieuw/Hoek;draft;;;;;;;;alternative:webshop|needs_first:nieuw;\"[{\"\"title\"\":\"\"T\"\",\"\"text\"\":\"\"x\"\"}]\";\n");
        assertThat(exported()).isNotEqualTo(before);

        Undone undone = undo.undo(latest().id(), Set.of());

        assertThat(undone)
                .isEqualTo(new Undone(2, 2, java.util.List.of(), java.util.List.of(), 0, java.util.List.of()));
        assertThat(exported()).isEqualTo(before);
        assertThat(latest().canBeUndone()).isFalse();
        assertThat(latest().undoneAt()).isNotNull();
    }

    @Test
    void theWholeCatalogueEmptiedComesBack() throws IOException {
        StringBuilder feed = new StringBuilder("slug;name;category;summary;description;benefits;price_type;price_from;"
                + "price_to;keywords;problems;specialist;relations;examples;also_in\n");
        products.allSlugs().forEach(slug -> feed.append(slug).append(";Leeg;Websites;;;;on_request;;;;;;;;\n"));
        load(feed.toString());

        Undone undone = undo.undo(latest().id(), Set.of());

        assertThat(undone.restored()).isEqualTo(products.allSlugs().size());
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void whatPeopleChangedSinceStaysAndIsNamedUntilItIsChosen() throws IOException {
        load("slug;name;category\nwebshop;Andere winkel;Websites\nseo-scan;Andere scan;Vindbaarheid\n");
        transaction.executeWithoutResult(status -> {
            Product webshop = products.findBySlug("webshop").orElseThrow();
            CardContent now = webshop.content();
            webshop.revise(
                    new CardContent(
                            now.name(),
                            "Door mensen",
                            now.description(),
                            "",
                            "",
                            now.price(),
                            now.benefits(),
                            now.keywords()),
                    Instant.now());
        });

        Undone undone = undo.undo(latest().id(), Set.of());

        assertThat(undone.restored()).isOne();
        assertThat(undone.changed()).hasSize(1);
        assertThat(undone.changed().getFirst().slug()).isEqualTo("webshop");
        assertThat(undone.changed().getFirst().parts()).contains("summary");
        assertThat(products.findBySlug("webshop").orElseThrow().getSummary()).isEqualTo("Door mensen");
        assertThat(latest().left()).isOne();

        assertThat(undo.undo(latest().id(), Set.of("webshop")).restored()).isOne();
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void aNewCardThatSomethingRefersToIsArchivedAndSaid() throws IOException {
        load("slug;name;category\nnieuw;Nieuw;Websites\nook-nieuw;Ook nieuw;Websites\n");
        transaction.executeWithoutResult(status -> {
            Product nieuw = products.findBySlug("nieuw").orElseThrow();
            products.findBySlug("webshop")
                    .orElseThrow()
                    .relate(nl.buro3.productentool.catalog.RelationType.ALTERNATIVE, nieuw, "");
        });

        Undone undone = undo.undo(latest().id(), Set.of());

        assertThat(undone.erased()).isOne();
        assertThat(undone.archived()).extracting(Undone.Named::slug).containsExactly("nieuw");
        assertThat(products.findBySlug("nieuw").orElseThrow().getStatus()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(products.findBySlug("ook-nieuw")).isEmpty();
    }

    @Test
    void anImportThatChangesNothingIsNotListed() throws IOException {
        Path file = folder.resolve("uit.json");
        feeds.export(ExportQuery.ALL, FeedFormat.JSON, file);

        feeds.take(file, "uit.json", false, (done, total) -> {});

        assertThat(undo.imports(0, 10)).isEmpty();
    }

    @Test
    void whatIsTakenIsWhatWasShown() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "slug;name;category\nwebshop;Andere winkel;Websites\n");
        FeedReport shown = feeds.look(file, "a.csv", (done, total) -> {});
        transaction.executeWithoutResult(status -> {
            Product webshop = products.findBySlug("webshop").orElseThrow();
            CardContent now = webshop.content();
            webshop.revise(
                    new CardContent(
                            "Intussen",
                            now.summary(),
                            now.description(),
                            "",
                            "",
                            now.price(),
                            now.benefits(),
                            now.keywords()),
                    Instant.now());
        });

        FeedReport refused = feeds.take(file, "a.csv", false, shown, (done, total) -> {});

        assertThat(refused.problem()).contains("veranderd sinds je zag");
        assertThat(products.findBySlug("webshop").orElseThrow().getName()).isEqualTo("Intussen");
        FeedReport taken = feeds.take(file, "a.csv", false, refused, (done, total) -> {});
        assertThat(taken.problem()).isEmpty();
        assertThat(products.findBySlug("webshop").orElseThrow().getName()).isEqualTo("Andere winkel");
    }

    @Test
    void anUnknownNumberIsNoImport() {
        assertThatThrownBy(() -> undo.undo(404, Set.of())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @WithMockUser(roles = "CUSTOMER")
    void customersCannotUndoOrSeeImports() {
        assertThatThrownBy(() -> undo.undo(1, Set.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> undo.imports(0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feeds.export(ExportQuery.ALL, FeedFormat.CSV, folder.resolve("x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private KeptImport latest() {
        return undo.imports(0, 1).getFirst();
    }

    private void load(String feed) throws IOException {
        FeedReport report =
                feeds.take(Files.writeString(folder.resolve("a.csv"), feed), "a.csv", false, (done, total) -> {});
        assertThat(report.mistakes()).isEmpty();
        assertThat(report.problem()).isEmpty();
    }

    private String exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(ExportQuery.ALL, FeedFormat.JSON, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
