package nl.buro3.productentool.catalog.specialist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.InUseException;
import nl.buro3.productentool.catalog.StaleEntryException;
import nl.buro3.productentool.catalog.editing.CardTies;
import nl.buro3.productentool.catalog.editing.CardTies.Named;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.NewCard;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Employees keep who answers for the products. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class SpecialistDeskTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @Autowired
    private SpecialistDesk desk;

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aCategory() {
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
    }

    private static SpecialistContent content(String name, String phone, String email) {
        return new SpecialistContent(name, "Adviseur", phone, email, null, "Helpt.");
    }

    private EditedSpecialist make(String name) {
        return desk.create(content(name, "085 000 01 00", "info@buro3.example"));
    }

    private CardTies answeredBy(String slug, String... handles) {
        CardTies ties = editor.ties(slug);
        return new CardTies(
                ties.category(),
                List.of(handles).stream().map(handle -> new Named(handle, "")).toList(),
                ties.problems(),
                ties.relations());
    }

    private void card(String name, String... handles) {
        CardDetails card = editor.create(new NewCard(name, "web", ""));
        String slug = card.card().slug();
        editor.revise(slug, card.content(), answeredBy(slug, handles), card.version());
    }

    private List<String> answering(String slug) {
        return editor.card(slug).orElseThrow().specialists().stream()
                .map(SpecialistCard::handle)
                .toList();
    }

    @Test
    void theHandleIsMadeOfTheNameAndNobodyElseHasIt() {
        assertThat(make("Sanne de Vries").card().handle()).isEqualTo("sanne-de-vries");
        assertThat(make("Sanne de Vries").card().handle()).isEqualTo("sanne-de-vries-2");
        assertThat(make("Nieuw").card().handle()).isEqualTo("nieuw-2");
        assertThat(desk.list())
                .extracting(entry -> entry.card().name())
                .containsExactly("Nieuw", "Sanne de Vries", "Sanne de Vries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bel me", "06", "085-", "0800 BUREAU", "1234567890123456789012345678901"})
    void whatCannotBeCalledIsRefused(String phone) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> desk.create(content("Sanne", phone, "info@buro3.example")));
        assertThat(desk.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sanne", "sanne@", "sanne@buro3", "a@b.nl, c@d.nl", "sanne @buro3.nl"})
    void whatCannotBeMailedIsRefused(String email) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> desk.create(content("Sanne", "085 000 01 00", email)));
        assertThat(desk.list()).isEmpty();
    }

    @Test
    void whoIsLateChangesNothing() {
        EditedSpecialist seen = make("Sanne");
        desk.revise("sanne", content("Sanne Smit", "+31 (0)85 000 01 00", "s@buro3.example"), seen.version());

        assertThatExceptionOfType(StaleEntryException.class)
                .isThrownBy(
                        () -> desk.revise("sanne", content("X", "085 000 01 00", "x@buro3.example"), seen.version()));
        assertThatExceptionOfType(StaleEntryException.class).isThrownBy(() -> desk.retire("sanne", seen.version()));
        assertThat(desk.find("sanne").orElseThrow().card().name()).isEqualTo("Sanne Smit");
    }

    @Test
    void allCardsAndRecommendationsGoOverAndNobodyStandsOnACardTwice() {
        make("Sanne");
        make("Joris");
        card("Een", "sanne", "joris");
        card("Twee", "sanne");
        database.sql("""
                        insert into recommendation (product_id, category_id, specialist_id, reason, starts_on, ends_on)
                        select p.id, p.category_id, s.id, 'Omdat', current_date, current_date
                        from product p, specialist s where p.slug = 'twee' and s.handle = 'sanne'""").update();
        assertThatExceptionOfType(InUseException.class)
                .isThrownBy(() ->
                        desk.retire("sanne", desk.find("sanne").orElseThrow().version()));

        assertThat(desk.handOver("sanne", "joris")).isEqualTo(2);

        assertThat(answering("een")).containsExactly("joris");
        assertThat(answering("twee")).containsExactly("joris");
        assertThat(database.sql("select s.handle from recommendation r join specialist s on s.id = r.specialist_id")
                        .query(String.class)
                        .list())
                .containsExactly("joris");
        desk.retire("sanne", desk.find("sanne").orElseThrow().version());
        assertThat(desk.list()).extracting(entry -> entry.card().handle()).containsExactly("joris");
    }

    @Test
    void aPortraitIsSeenByAllAndTheOneBeforeIsGone() {
        make("Sanne");
        Picture portrait = Picture.of(PNG, "").orElseThrow();
        long first = portrait(desk.portray("sanne", portrait));
        long second = portrait(desk.portray("sanne", portrait));

        assertThat(catalog.shownPicture(second).orElseThrow().content()).isEqualTo(PNG);
        assertThat(catalog.shownPicture(first)).isEmpty();
        assertThat(desk.portray("sanne", null).card().portraitAddress()).isEqualTo("/media/portretten/sanne.svg");
        assertThat(pictures()).isZero();
        desk.portray("sanne", portrait);
        desk.retire("sanne", desk.find("sanne").orElseThrow().version());
        assertThat(pictures()).isZero();
    }

    private static long portrait(EditedSpecialist specialist) {
        return java.util.Objects.requireNonNull(specialist.card().portrait());
    }

    private long pictures() {
        return database.sql("select count(*) from picture").query(Long.class).single();
    }
}
