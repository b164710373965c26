package nl.buro3.productentool.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardEdited;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.example.ExampleCard;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.history.CardChange;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@OnH2
@RecordApplicationEvents
@WithMockUser(username = "sanne@buro3.example", roles = "EMPLOYEE")
class CatalogEditorTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Products products;

    @Autowired
    private Categories categories;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void twoCards() {
        transaction.executeWithoutResult(status -> {
            Category web = categories.save(new Category(null, "web", "Web", "", 0));
            products.save(new Product(
                    "webshop", web, content("Webshop"), Clock.systemUTC().instant()));
            products.save(new Product(
                    "webwinkel", web, content("Webwinkel"), Clock.systemUTC().instant()));
        });
    }

    @Test
    void aRevisionIsSeenByReadersAndNotedWithItsEditor() {
        CardContent wanted = new CardContent(
                "Webshop plus",
                "Nieuw",
                "Met [meer](product:webwinkel)",
                "Winkels",
                "4 weken",
                new PriceIndication(
                        PriceType.RANGE, new BigDecimal("10.00"), new BigDecimal("20.00"), PriceUnit.MONTH, "n"),
                List.of("Een", "Twee", "Drie"),
                List.of("kopen"));

        CardDetails answered =
                editor.revise("webshop", wanted, details("webshop").version());

        CardDetails stored = details("webshop");
        assertThat(stored.content()).isEqualTo(wanted);
        assertThat(stored.version()).isEqualTo(answered.version()).isPositive();
        assertThat(editor.changesOf("webshop"))
                .extracting(CardChange::editor, CardChange::what)
                .containsExactly(tuple(
                        "sanne@buro3.example",
                        "Naam: Webshop → Webshop plus; Samenvatting voor het overzicht; Beschrijving;"
                                + " Voor wie: (leeg) → Winkels; Doorlooptijd: (leeg) → 4 weken;"
                                + " Prijs: " + PriceIndication.ON_REQUEST.wordsInFull(Texts.DUTCH) + " → "
                                + wanted.price().wordsInFull(Texts.DUTCH) + " (n);"
                                + " Voordelen; Trefwoorden"));
        assertThat(events.stream(CardEdited.class)).extracting(CardEdited::slug).containsExactly("webshop");
    }

    @Test
    void aRevisionThatChangesNothingLeavesNoTrace() {
        int before = details("webshop").version();

        editor.revise("webshop", content("Webshop"), before);

        assertThat(details("webshop").version()).isEqualTo(before);
        assertThat(editor.changesOf("webshop")).isEmpty();
        assertThat(events.stream(CardEdited.class)).isEmpty();
    }

    @Test
    void whoEditsAnOldVersionChangesNothing() {
        int seen = details("webshop").version();
        editor.revise("webshop", content("Van een ander"), seen);

        assertThatExceptionOfType(StaleCardException.class)
                .isThrownBy(() -> editor.revise("webshop", content("Van mij"), seen));

        assertThat(details("webshop").content().name()).isEqualTo("Van een ander");
        assertThat(editor.changesOf("webshop")).hasSize(1);
    }

    @Test
    void contentThatIsNotValidChangesNothing() {
        for (CardContent wrong : List.of(
                content(" "),
                content("x".repeat(121)),
                withBenefits(List.of("")),
                withBenefits(List.of("x".repeat(301))),
                withBenefits(Collections.nCopies(13, "voordeel")))) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() ->
                            editor.revise("webshop", wrong, details("webshop").version()));
        }

        assertThat(details("webshop").content()).isEqualTo(content("Webshop"));
        assertThat(editor.changesOf("webshop")).isEmpty();
    }

    @Test
    void anExampleWithItsPictureIsAddedBehindTheOthersAndReadBack() {
        ExampleText first = new ExampleText("Kaasboerderij", "Voeding", "Verkoopt nu online.", null);
        ExampleText second = new ExampleText("Fietsenmaker", "", "Ook.", "https://fiets.example/");
        Picture picture = Picture.of(PNG, "Een kaas").orElseThrow();

        editor.addExample("webshop", first, List.of(picture));
        editor.addExample("webshop", second, List.of());

        List<ExampleCard> examples = details("webshop").examples();
        assertThat(examples).extracting(ExampleCard::text).containsExactly(first, second);
        ExampleCard.PictureRef shown = examples.getFirst().pictures().getFirst();
        assertThat(shown.alternative()).isEqualTo("Een kaas");
        Picture stored = catalog.picture(shown.id()).orElseThrow();
        assertThat(stored.mediaType()).isEqualTo("image/png");
        assertThat(stored.content()).isEqualTo(PNG);
        assertThat(editor.changesOf("webshop"))
                .extracting(CardChange::what)
                .containsExactly("voorbeeld: Fietsenmaker", "voorbeeld: Kaasboerderij");
    }

    @Test
    void anExampleThatIsNotValidIsNotAdded() {
        for (ExampleText wrong : List.of(
                new ExampleText("", "", "tekst", null),
                new ExampleText("titel", "", " ", null),
                new ExampleText("titel", "", "tekst", "javascript:alert(1)"),
                new ExampleText("titel", "", "x".repeat(2001), null))) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> editor.addExample("webshop", wrong, List.of()));
        }

        assertThat(details("webshop").examples()).isEmpty();
    }

    @Test
    void aCardThatIsNotThereCannotBeEdited() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> editor.revise("onbekend", content("X"), 0));
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorMayWhatAnEmployeeMay() {
        editor.revise("webshop", content("Anders"), details("webshop").version());

        assertThat(details("webshop").content().name()).isEqualTo("Anders");
    }

    @Test
    @WithMockUser(roles = "CUSTOMER")
    void aCustomerChangesNothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> editor.revise(
                        "webshop", content("Gekaapt"), details("webshop").version()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> editor.addExample("webshop", new ExampleText("a", "", "b", null), List.of()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editor.changesOf("webshop"));

        assertThat(details("webshop").content().name()).isEqualTo("Webshop");
        assertThat(details("webshop").examples()).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void aVisitorChangesNothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> editor.revise("webshop", content("Gekaapt"), 0));

        assertThat(details("webshop").content().name()).isEqualTo("Webshop");
    }

    @Test
    void aThreadOfNobodyChangesNothing() {
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> editor.revise("webshop", content("Gekaapt"), 0));
    }

    @Test
    void anArchivedCardIsOffTheListButItsPageNamesTheSuccessors() {
        transaction.executeWithoutResult(status -> products.findBySlug("webshop")
                .orElseThrow()
                .archive(
                        List.of(products.findBySlug("webwinkel").orElseThrow()),
                        Clock.systemUTC().instant()));

        assertThat(catalog.card("webshop")).isEmpty();
        assertThat(details("webshop").status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(details("webshop").related(RelationType.SUCCESSOR))
                .extracting(related -> related.card().slug())
                .containsExactly("webwinkel");
    }

    private CardDetails details(String slug) {
        return transaction.execute(status -> catalog.details(slug).orElseThrow());
    }

    private static CardContent content(String name) {
        return new CardContent(
                name, "Samenvatting", "", "", "", PriceIndication.ON_REQUEST, List.of("Voordeel"), List.of("zoeken"));
    }

    private static CardContent withBenefits(List<String> benefits) {
        return new CardContent("Webshop", "", "", "", "", PriceIndication.ON_REQUEST, benefits, List.of());
    }
}
