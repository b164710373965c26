package nl.buro3.productentool.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.regex.Pattern;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.HiddenPictures;
import nl.buro3.productentool.catalog.editing.NewCard;
import nl.buro3.productentool.catalog.example.ExampleCard;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.specialist.SpecialistContent;
import nl.buro3.productentool.catalog.specialist.SpecialistDesk;
import nl.buro3.productentool.search.index.SearchIndex;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** The bytes of a picture are read for who looks at the picture alone, and go when nothing shows it any more. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class StoredPicturesTest {

    private static final Picture PICTURE = Picture.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}, "Een kaas")
            .orElseThrow();

    private static final Pattern READS_BYTES = Pattern.compile("(?s)^select\\b.*\\bcontent\\b.*");

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private HiddenPictures hidden;

    @Autowired
    private SpecialistDesk desk;

    @Autowired
    private Catalog catalog;

    @Autowired
    private CatalogSeed seed;

    @Autowired
    private SearchIndex index;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    private final ListAppender<ILoggingEvent> statements = new ListAppender<>();
    private final Logger sql = (Logger) LoggerFactory.getLogger("org.hibernate.SQL");

    @BeforeEach
    void aCardWithPictures() {
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
        desk.create(new SpecialistContent("Sanne", "Adviseur", "085 000 01 00", "info@buro3.example", null, "Helpt."));
        desk.portray("sanne", PICTURE);
        editor.create(new NewCard("Webshop", "web", "Verkopen"));
        editor.illustrate("webshop", PICTURE);
        editor.addExample("webshop", new ExampleText("Kaasboer", "", "Verkoopt.", null), List.of(PICTURE, PICTURE));
        statements.start();
        sql.addAppender(statements);
        sql.setAdditive(false);
        sql.setLevel(Level.DEBUG);
    }

    @AfterEach
    void listenNoLonger() {
        sql.setLevel(null);
        sql.setAdditive(true);
        sql.detachAppender(statements);
    }

    @Test
    void whoReadsACardReadsNoBytes() {
        published();

        assertThat(catalog.published("webshop")
                        .orElseThrow()
                        .examples()
                        .getFirst()
                        .pictures())
                .hasSize(2);
        assertThat(catalog.byCategory()).isNotEmpty();
        assertThat(editor.card("webshop")).isPresent();
        assertThat(desk.list()).isNotEmpty();

        assertThat(readingBytes()).isEmpty();
    }

    @Test
    void whoChangesACardOrWritesItIntoTheIndexReadsNoBytes() {
        editor.addExample("webshop", new ExampleText("Fietsenmaker", "", "Ook.", null), List.of(PICTURE));
        editor.illustrate("webshop", PICTURE);
        desk.portray("sanne", null);
        published();
        index.rebuild();

        assertThat(readingBytes()).isEmpty();
    }

    @Test
    void whoThrowsADraftAwayReadsNoBytesAndLeavesNone() {
        desk.portray("sanne", null);

        editor.discard("webshop");

        assertThat(readingBytes()).isEmpty();
        assertThat(stored()).isZero();
    }

    @Test
    void whoLooksAtAPictureReadsItsBytes() {
        published();

        long shown = catalog.published("webshop")
                .orElseThrow()
                .examples()
                .getFirst()
                .pictures()
                .getFirst()
                .id();

        assertThat(catalog.picture(shown).orElseThrow().content()).isEqualTo(PICTURE.content());
        assertThat(readingBytes()).hasSize(1);
    }

    @Test
    void theDemoTakesItsPicturesWithItAndNoOthers() {
        editor.create(new NewCard("Website", "web", ""));
        editor.addExample("website", new ExampleText("Bakker", "", "Bakt.", null), List.of(PICTURE));
        database.sql("update product set demo = true where slug = 'webshop'").update();

        seed.remove();

        assertThat(stored())
                .as("the portrait and the picture of the other card")
                .isEqualTo(2);
        ExampleCard left = editor.card("website").orElseThrow().examples().getFirst();
        assertThat(hidden.ofExample(left.pictures().getFirst().id())).isPresent();
    }

    @Test
    void noOtherEntityHoldsBytesOrIsTiedToTheOneThatDoes() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(entity -> entity.getAttributes().stream()
                        .map(Attribute::getJavaType)
                        .anyMatch(type -> type == byte[].class || type == StoredPicture.class))
                .extracting(EntityType::getName)
                .containsExactly("StoredPicture");
    }

    private void published() {
        CardDetails card = editor.card("webshop").orElseThrow();
        CardContent before = card.content();
        CardContent described = new CardContent(
                before.name(),
                before.summary(),
                "Alles erover",
                before.audience(),
                before.delivery(),
                before.price(),
                before.benefits(),
                before.keywords());
        editor.revise("webshop", described, card.version());
        editor.publish("webshop");
    }

    private List<String> readingBytes() {
        return List.copyOf(statements.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(READS_BYTES.asMatchPredicate())
                .toList();
    }

    private long stored() {
        return database.sql("select count(*) from picture").query(Long.class).single();
    }
}
