package nl.buro3.productentool.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.NewCard;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;

/**
 * No address of pictures tells a stranger anything of a card that is not published: with its slug and all its numbers each
 * answers as it does when there is no such card. The addresses are those that the controllers say they have.
 */
@OnDemoPortal
class HiddenPicturesTest {

    private static final String SLUG = "kwispelfoto";
    private static final String BYTES = "GEHEIM-4711";

    /** What shows something of a card once it is published; an address that is new and does so belongs here. */
    private static final String[] OF_CARDS = {
        "/media/beelden/{id}", "/media/kaarten/{slug}.png", "/media/voorbeelden/{id}"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private JdbcClient database;

    private Browser stranger;
    private List<String> keys = List.of();

    @BeforeEach
    void aDraftWithPictures() {
        stranger = Browser.on(port, "127.0.0.83");
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        int version = editor.create(new NewCard("Kwispelfoto", "content", "Foto's van honden"))
                .version();
        editor.revise(SLUG, content(), version);
        editor.illustrate(SLUG, picture());
        editor.addExample(SLUG, new ExampleText("Hond", "", "Kwispelt.", null), List.of(picture()));
        keys = keys();
    }

    @AfterEach
    void gone() {
        discard();
        TestSecurityContextHolder.clearContext();
        stranger.close();
    }

    @Test
    void onlyOfAPublishedCardIsAnythingShown() {
        Map<String, String> draft = answers();
        editor.publish(SLUG);
        Map<String, String> published = answers();
        editor.archive(SLUG, List.of());
        Map<String, String> archived = answers();
        discard();
        Map<String, String> none = answers();

        assertThat(draft).as("a draft").isEqualTo(none);
        assertThat(archived).as("an archived card").isEqualTo(none);
        assertThat(none.values()).noneMatch(answer -> answer.contains(BYTES));
        assertThat(none.keySet().stream().filter(door -> !Objects.equals(none.get(door), published.get(door))))
                .containsExactlyInAnyOrder(OF_CARDS);
    }

    /** What each address answers to each of the keys, by its path. */
    private Map<String, String> answers() {
        return Doors.controllers(portal).stream()
                .filter(door -> door.isReading() && door.path().startsWith("/media/"))
                .collect(Collectors.toMap(
                        Door::path,
                        door -> keys.stream()
                                .map(key -> answer(door.filled(name -> key)))
                                .collect(Collectors.joining("\n")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Short enough to be read where two of them differ: a picture is told by a digest. */
    private String answer(String address) {
        Answer answer = stranger.get(address);
        String held = answer.body().contains(BYTES)
                ? BYTES
                : Integer.toHexString(answer.body().hashCode());
        return address + " " + answer.status() + " " + answer.header("Content-Type") + " " + held;
    }

    /** Whatever an address may call the card or one of its pictures by. */
    private List<String> keys() {
        List<Long> numbers =
                database.sql("""
                select id from product where slug = :slug
                union select id from picture
                union select id from example_picture""").param("slug", SLUG).query(Long.class).list();
        return Stream.concat(Stream.of(SLUG), numbers.stream().map(String::valueOf))
                .toList();
    }

    /** As an employee would, so that neither the index nor a table keeps anything of it. */
    private void discard() {
        if (editor.card(SLUG).isPresent()) {
            database.sql("update product set status = 'DRAFT' where slug = ?")
                    .param(SLUG)
                    .update();
            editor.discard(SLUG);
        }
    }

    private static CardContent content() {
        BigDecimal price = new BigDecimal("4711");
        return new CardContent(
                "Kwispelfoto",
                "Foto's van honden",
                "Van alle honden",
                "",
                "",
                new PriceIndication(PriceType.FIXED, price, null, PriceUnit.ONCE, "", null, null),
                List.of(),
                List.of());
    }

    private static Picture picture() {
        byte[] bytes = ("\u0089PNG" + BYTES).getBytes(StandardCharsets.ISO_8859_1);
        return Picture.of(bytes, "Een hond").orElseThrow();
    }
}
