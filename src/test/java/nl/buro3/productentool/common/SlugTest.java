package nl.buro3.productentool.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"webshop", "website-op-maat", "2", "a1-b2"})
    void lowerCaseLettersDigitsAndSingleHyphensAreASlug(String text) {
        assertThat(Slug.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "Webshop", "web shop", "web--shop", "-webshop", "webshop-", "café", "../etc", "a\nb"})
    void anythingElseIsNot(String text) {
        assertThat(Slug.isValid(text)).isFalse();
    }

    @Test
    void aSlugIsAtMostAHundredCharacters() {
        assertThat(Slug.isValid("a".repeat(100))).isTrue();
        assertThat(Slug.isValid("a".repeat(101))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Website op maat  | website-op-maat",
                "Beeld & geluid   | beeld-geluid",
                "Één idee: crème! | een-idee-creme",
                "  (SEO)          | seo",
                "&&&              | ''",
            })
    void aNameBecomesASlug(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
