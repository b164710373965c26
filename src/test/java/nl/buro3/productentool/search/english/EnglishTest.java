package nl.buro3.productentool.search.english;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is English, and what its words are. */
class EnglishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our website is too slow",
                "we need someone to take pictures",
                "how do i get more visitors",
                "This is the Velora monitor, with two years of warranty."
            })
    void littleWordsTellEnglish(String text) {
        assertThat(English.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onze website is te traag",
                "we hebben iemand nodig",
                "website",
                "social media uitbesteden",
                "in het weekend open",
                ""
            })
    void dutchAndWordsWithoutAnyAreNot(String text) {
        assertThat(English.is(text)).isFalse();
    }

    @Test
    void formsOfAWordAreOne() {
        assertThat(English.stem("batteries")).isEqualTo(English.stem("battery"));
        assertThat(English.stem("translating")).isEqualTo(English.stem("translated"));
    }

    @Test
    void wordsMeanSomethingInDutch() {
        assertThat(English.inDutch("pictures")).contains("foto");
        assertThat(English.inDutch("business cards")).contains("visitekaartje");
        assertThat(English.inDutch("qxzvw")).isEmpty();
    }

    @Test
    void aSoftHyphenIsNoPartOfAWord() {
        assertThat(Dutch.tokens("web\u00adsite")).extracting(Token::word).containsExactly("website");
        assertThat(English.tokens("moni\u00adtor")).extracting(Token::word).containsExactly("monitor");
    }
}
