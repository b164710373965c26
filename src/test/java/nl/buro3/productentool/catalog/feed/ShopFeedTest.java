package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.feed.reading.HtmlText;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What shop systems and Excel write is read as it is, and what was not taken is said. */
@OnH2
class ShopFeedTest {

    @Autowired
    private FeedImport feeds;

    @Autowired
    private Products products;

    @Autowired
    private TransactionOperations transaction;

    @TempDir
    private Path folder;

    @Test
    void wooCommerceIsRead() throws IOException {
        ImportReport report = load("""
                ID,Type,SKU,Name,Published,"Is featured?","Short description",Description,"Regular price",Categories,Tags,Images
                10,variable,VL-1,"Vlag ""Oranje\""",1,0,"<p>Wappert <strong>altijd</strong></p>","<h2>Stof</h2><p>Van <b>polyester</b>.<br />Met <a href=""https://voorbeeld.example/x"">ogen</a></p><ul><li>groot</li><li>klein</li></ul><script>alert(1)</script>",12.50,"Vlaggen > Landen > Europa, Acties","vlag, oranje",https://voorbeeld.example/a.jpg
                11,variation,VL-1-G,"Vlag - groot",1,0,,,14,,,
                12,simple,MA-1,Mast,-1,0,,<p>Aluminium</p>,0,Masten,,
                """);

        assertThat(report.errors()).isEmpty();
        assertThat(report.counts().created()).isEqualTo(2);
        assertThat(report.notes()).anyMatch(note -> note.contains("WooCommerce"));
        assertThat(report.notes()).anyMatch(note -> note.contains("1 regel van een variant"));
        assertThat(report.unknownColumns()).contains("SKU", "Images", "Is featured?");
        CardContent flag = content("vlag-oranje");
        assertThat(flag.name()).isEqualTo("Vlag \"Oranje\"");
        assertThat(flag.summary()).isEqualTo("Wappert altijd");
        assertThat(flag.description())
                .isEqualTo(
                        "## Stof\n\nVan **polyester**.\nMet [ogen](https://voorbeeld.example/x)\n\n- groot\n- klein");
        assertThat(flag.price().words(Texts.DUTCH)).isEqualTo("€ 12,50");
        assertThat(flag.keywords()).containsExactly("vlag", "oranje");
        assertThat(path("vlag-oranje")).isEqualTo("vlaggen/landen");
        assertThat(products.findBySlug("mast").orElseThrow().getStatus()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void shopifyIsRead() throws IOException {
        ImportReport report = load("""
                Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Variant Price,Image Src,Status
                blauwe-mok,Blauwe mok,"<p>Van <em>steen</em> &amp; glazuur</p>",Ons,Servies,"mok, blauw",true,Maat,9.95,https://voorbeeld.example/1.jpg,active
                blauwe-mok,,,,,,,,10.95,https://voorbeeld.example/2.jpg,
                Oude-Mok,Oude mok,,Ons,,,false,,0.00,,archived
                """);

        assertThat(report.errors()).isEmpty();
        assertThat(report.counts().created()).isEqualTo(2);
        assertThat(content("blauwe-mok").description()).isEqualTo("Van *steen* & glazuur");
        assertThat(content("blauwe-mok").price().words(Texts.DUTCH)).isEqualTo("€ 9,95");
        assertThat(products.findBySlug("oude-mok").orElseThrow().getStatus()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(path("oude-mok")).isEqualTo("overig");
        assertThat(report.unknownColumns()).contains("Vendor", "Image Src");
    }

    @Test
    void lightspeedIsRead() throws IOException {
        ImportReport report = load("""
                Internal_ID;Internal_Variant_ID;Visible;Brand;NL_Title_Short;NL_Title_Long;NL_Description_Short;NL_Description_Long;NL_URL;Price;Price_Old
                5;9;S;Ons;Spandoek;Spandoek op maat;Groot doek;<div>Sterk doek</div><div>Snel klaar</div>;spandoek-op-maat;49,95;59,95
                """);

        assertThat(report.errors()).isEmpty();
        assertThat(content("spandoek-op-maat").name()).isEqualTo("Spandoek");
        assertThat(content("spandoek-op-maat").description()).isEqualTo("Sterk doek\n\nSnel klaar");
        assertThat(content("spandoek-op-maat").price().words(Texts.DUTCH)).isEqualTo("€ 49,95");
        assertThat(report.unknownColumns()).contains("Price_Old", "Brand");
    }

    @Test
    void htmlInAnOrdinaryFeedBecomesMarkdown() throws IOException {
        load("adres;naam;categorie;beschrijving\nx;X;Web;<p>Een</p><ol><li>twee</li><li>drie</li></ol>\n");

        assertThat(content("x").description()).isEqualTo("Een\n\n1. twee\n2. drie");
    }

    @Test
    void hostileHtmlLeavesNothingThatRuns() {
        assertThat(HtmlText.markdown(
                        "<p onclick=x>a</p><script>b</script><a href=\"javascript:c\">d</a><img src=x onerror=e>"))
                .isEqualTo("a\n\nd");
        assertThat(HtmlText.markdown("1 < 2 en *sterk*")).isEqualTo("1 < 2 en *sterk*");
        assertThat(HtmlText.markdown("<p>*sterk* [x](y)</p>")).isEqualTo("\\*sterk\\* \\[x\\](y)");
        assertThat(HtmlText.markdown("<div>".repeat(200) + "diep" + "</div>".repeat(200)))
                .isEqualTo("diep");
    }

    @Test
    void whatExcelWritesOtherwiseIsRead() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path tabs = Files.write(
                folder.resolve("tabs.csv"),
                "\uFEFFadres\tnaam\tcategorie\tvan\r\nmet-tabs\t\u201CMooi\u201D bord\tWeb\t\u20AC 1.250,-\r\n\t\t\t\r\n\t\t\t\r\n"
                        .getBytes(StandardCharsets.UTF_16LE));
        Path old = Files.write(
                folder.resolve("oud.csv"),
                "Prijslijst 2026;;;\r\n;;;\r\nadres;naam;categorie;van\r\noud;Caf\u00E9 \u2018Zon\u2019;Web;12,5\r\n;;;\r\n"
                        .getBytes(windows));
        Path sep = Files.writeString(folder.resolve("sep.csv"), "sep=|\r\nslug|name|category\r\nsep|Sep|Web\r\n");

        for (Path file : new Path[] {tabs, old, sep}) {
            ImportReport report = feeds.load(file, String.valueOf(file.getFileName()), false, (done, total) -> {});
            assertThat(report.problem()).isEmpty();
            assertThat(report.counts().created()).as(file.toString()).isOne();
        }
        assertThat(content("met-tabs").name()).isEqualTo("\u201CMooi\u201D bord");
        assertThat(content("met-tabs").price().words(Texts.DUTCH)).isEqualTo("€ 1.250");
        assertThat(content("oud").name()).isEqualTo("Caf\u00E9 \u2018Zon\u2019");
    }

    private ImportReport load(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        return feeds.load(file, "a.csv", false, (done, total) -> {});
    }

    private CardContent content(String slug) {
        return Objects.requireNonNull(transaction.execute(
                status -> products.findBySlug(slug).orElseThrow().content()));
    }

    private String path(String slug) {
        Product product = products.findBySlug(slug).orElseThrow();
        return product.getCategory().getPath();
    }
}
