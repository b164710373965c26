package nl.buro3.productentool.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.buro3.productentool.sales.quote.draft.QuoteProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Another agency calls the portal its own by settings alone, and shows nothing of the invented one. */
class HouseSettingsTest {

    private final House before = House.current();

    @AfterEach
    void putBack() {
        House.set(before);
    }

    private static House read(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        return HouseSettings.read(environment);
    }

    @Test
    void theDemoHasAnInventedAgency() {
        House house = read(Map.of("portal.demo", "true"));
        assertThat(house.name()).isEqualTo("Buro 3");
        assertThat(house.legal().address()).containsExactly("Buro 3 B.V.", "Havenkade 3", "0000 AA Lindestad");
        assertThat(house.figures()).isNotEmpty();
    }

    @Test
    void withoutTheDemoNothingIsInvented() {
        assertThat(read(Map.of("portal.demo", "false"))).isEqualTo(House.UNSET);
    }

    @Test
    void anotherAgencyShowsWhatItSetAndNothingOfTheInventedOne() {
        House house = read(Map.of(
                "portal.demo", "true",
                "portal.house.name", "Atelier 'Zuid'",
                "portal.house.slogan.nl", "Samen verder",
                "portal.house.legal.city", "Breda"));

        assertThat(house.legal().address()).containsExactly("Breda");
        assertThat(house.figures()).isEmpty();
        assertThat(House.in(Texts.ENGLISH, house.slogan()))
                .as("what is not translated")
                .isEqualTo("Samen verder");
        House.set(house);
        assertThat(Texts.text(Texts.DUTCH, "portal.name")).isEqualTo("Productentool van Atelier 'Zuid'");
        assertThat(Texts.text(Texts.DUTCH, "overview.head.category", "Drukwerk", "folders"))
                .isEqualTo("Drukwerk bij Atelier 'Zuid': folders");
    }

    @Test
    void inHowManyDaysIsPaidIsSaidTheSameInQuotesAndOrders() {
        House.set(read(Map.of("portal.house.payment-days", "14")));

        assertThat(new QuoteProperties(BigDecimal.ZERO, 21, 30, Map.of()).terms(Texts.DUTCH))
                .contains("in euro’s", "betaaltermijn van 14 dagen");
        assertThat(Texts.text(
                        Texts.ENGLISH, "order.payment.account", House.current().paymentDays()))
                .contains("14 days");
        assertThatThrownBy(() -> read(Map.of("portal.house.payment-days", "0")))
                .isInstanceOf(WrongSettingException.class);
    }

    @Test
    void itsColoursTakeThePlaceOfThePortals() {
        House house = read(Map.of(
                "portal.house.name", "Atelier",
                "portal.house.colours.accent", "#00695c",
                "portal.house.colours.accent-dark", "#5fd3c1"));

        assertThat(house.colours().styles())
                .contains("--accent: #00695c", "--accent: #5fd3c1")
                .doesNotContain("--brand");
        assertThat(House.UNSET.colours().styles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accent, #ffd54f, 'portal.house.colours.accent cannot be read on #ffffff'",
        "accent-dark, #33335c, 'portal.house.colours.accent-dark cannot be read on #14142c'",
        "brand, 'red;}', 'portal.house.colours.brand is not a colour'"
    })
    void aColourInWhichWordsCannotBeReadIsRefused(String colour, String value, String message) {
        Map<String, Object> settings = Map.of("portal.house.colours." + colour, value);
        assertThatThrownBy(() -> read(settings))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aLogoIsAPictureThatIsThere(@TempDir Path folder) throws IOException {
        Path logo = Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

        assertThat(read(Map.of("portal.house.logo", logo.toString())).picture()).isEqualTo("/media/huis/logo");
        assertThat(House.UNSET.picture()).isEqualTo("/portal/images/favicon.svg");
        Map<String, Object> gone =
                Map.of("portal.house.logo", folder.resolve("weg.png").toString());
        assertThatThrownBy(() -> read(gone)).isInstanceOf(WrongSettingException.class);
    }
}
