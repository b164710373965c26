package nl.buro3.productentool.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPartTest {

    @ParameterizedTest
    @CsvSource({
        "Webshop, web, <mark>Web</mark>shop",
        "Website op maat, WEB, <mark>Web</mark>site op maat",
        "Webshop, webshop, <mark>Webshop</mark>",
        "SEO-scan, seo sc, <mark>SEO</mark>-<mark>sc</mark>an",
        "Vindbaarheid in AI, ai, Vindbaarheid in <mark>AI</mark>",
        "3D-model, 3d, <mark>3D</mark>-model",
    })
    void theBeginningOfAWordIsMarkedWhateverTheCase(String label, String typed, String marked) {
        assertThat(TypedPart.marked(label, typed)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "Webshop, shop, Webshop",
        "Onze eigen site, one, Onze eigen site",
        "Webshop, webshops, Webshop",
        "Webshop, '', Webshop",
        "Webshop, ' ?! ', Webshop",
    })
    void whatStandsWithinAWordOrIsNotThereIsNotMarked(String label, String typed, String marked) {
        assertThat(TypedPart.marked(label, typed)).isEqualTo(marked);
    }

    @Test
    void accentsMakeNoDifferenceHoweverTheyAreWritten() {
        assertThat(TypedPart.marked("Eén idee", "een")).isEqualTo("<mark>Eén</mark> idee");
        assertThat(TypedPart.marked("Een idee", "één")).isEqualTo("<mark>Een</mark> idee");
        assertThat(TypedPart.marked("Ee\u0301n idee", "een")).isEqualTo("<mark>Ee\u0301n</mark> idee");
        assertThat(TypedPart.marked("Ee\u0301n idee", "ee")).isEqualTo("<mark>Ee\u0301</mark>n idee");
    }

    @Test
    void ofSeveralTypedWordsTheLongestThatFitsIsMarked() {
        assertThat(TypedPart.marked("Webshop", "we web")).isEqualTo("<mark>Web</mark>shop");
    }

    /** Else "e-mail" would mark every word with an e in front. */
    @Test
    void aSingleLetterIsMarkedWhereItIsAWordOrTheOneBeingTyped() {
        assertThat(TypedPart.marked("E-mail en een extra", "e mail"))
                .isEqualTo("<mark>E</mark>-<mark>mail</mark> en een extra");
        assertThat(TypedPart.marked("Website op maat", "website o"))
                .isEqualTo("<mark>Website</mark> <mark>o</mark>p maat");
    }

    @Test
    void nothingInTheLabelIsLiveButTheMarks() {
        assertThat(TypedPart.marked("<b>Vorm & inhoud</b>", "vorm b"))
                .isEqualTo("&lt;<mark>b</mark>&gt;<mark>Vorm</mark> &amp; inhoud&lt;/<mark>b</mark>&gt;");
        assertThat(TypedPart.marked("Logo 😀 \"nieuw\"", "logo <mark> 😀"))
                .isEqualTo("<mark>Logo</mark> 😀 &quot;nieuw&quot;");
    }
}
