package nl.buro3.productentool.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query says besides its words: who is asked for the house, who for a card, and who says nothing. */
class UnderstoodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact",
                "telefoonnummer",
                "wat is jullie adres",
                "kan ik jullie bellen",
                "openingstijden",
                "zijn jullie zaterdag open",
                "offerte aanvragen",
                "ik wil graag een afspraak maken",
                "phone number",
                "what are your opening hours",
                "where are you located",
                "get a quote",
                "what's your phone number",
                "bel me terug",
                "how can i reach you"
            })
    void whoAsksForTheHouseIsHeard(String typed) {
        assertThat(Understood.of(typed).aboutUs()).as(typed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contactformulier op mijn website",
                "onze openingstijden kloppen niet",
                "mensen komen hun afspraak niet na",
                "offertes belanden in de spam",
                "niemand belt ons",
                "visitekaartjes",
                "website",
                "klanten bellen steeds",
                "kantoor schoonmaken",
                "e-mailadres"
            })
    void whoTellsOfSomethingElseIsNot(String typed) {
        assertThat(Understood.of(typed).aboutUs()).as(typed).isFalse();
    }

    @Test
    void anOfferIsAskedForSomething() {
        Understood understood = Understood.of("offerte voor een webshop");

        assertThat(understood.aboutUs()).isTrue();
        assertThat(understood.words()).isEqualTo("een webshop");
    }

    @Test
    void signsAndEndlessWordsSayNothing() {
        assertThat(Understood.of("🎉 🎉").saysNothing()).isTrue();
        assertThat(Understood.of("\"\"").saysNothing()).isTrue();
        assertThat(Understood.of("x".repeat(70)).saysNothing()).isTrue();
        assertThat(Understood.of("\u00ad").saysNothing()).isTrue();
        assertThat(Understood.of("\"website\"").saysNothing()).isFalse();
        assertThat(Understood.of("tot € 500").saysNothing()).isFalse();
    }
}
