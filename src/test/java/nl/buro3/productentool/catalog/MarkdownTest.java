package nl.buro3.productentool.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void theMarksOfADescriptionBecomeHtml() {
        assertThat(Markdown.html("### Kop\n\nEen **vet** woord.\n\n- een\n- twee\n"))
                .isEqualTo("""
                        <h3>Kop</h3>
                        <p>Een <strong>vet</strong> woord.</p>
                        <ul>
                        <li>een</li>
                        <li>twee</li>
                        </ul>
                        """);
    }

    @Test
    void aLinkToACardLeadsToItsPageInTheLiveClientToo() {
        assertThat(Markdown.html("Zie [de webshop](product:webshop)."))
                .contains("href=\"/product/webshop\"")
                .contains("router-link=\"\"")
                .contains(">de webshop</a>");
    }

    @Test
    void aLinkToTheWebIsAnOrdinaryOne() {
        assertThat(Markdown.html("[site](https://voorbeeld.example/a?b=c) [mail](mailto:a@b.example)"))
                .contains("href=\"https://voorbeeld.example/a?b=c\"")
                .contains("href=\"mailto:a@b.example\"")
                .doesNotContain("router-link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Tekst <img src=x onerror=alert(1)> verder",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">klik</a>",
                "<style>body{display:none}</style>",
            })
    void rawHtmlIsShownAsTextAndDoesNothing(String markdown) {
        String html = Markdown.html(markdown);

        assertThat(html).doesNotContainPattern("<(script|img|svg|a|style)\\b").contains("&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](&#106;avascript:alert(1))",
                "[klik](<java\tscript:alert(1)>)",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](vbscript:msgbox)",
                "<javascript:alert(1)>",
                "![beeld](javascript:alert(1))",
                "[klik][1]\n\n[1]: javascript:alert(1)",
            })
    void aLinkThatIsAScriptLeadsNowhere(String markdown) {
        assertThat(Markdown.html(markdown).toLowerCase(Locale.ROOT))
                .doesNotContainPattern("(href|src)=\"[^\"]*(script|data):");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](product:../beheer)", "[x](product:\"onclick=alert(1))", "[x](product://evil.example)"})
    void aLinkToACardStaysAmongTheCards(String markdown) {
        assertThat(Markdown.html(markdown)).doesNotContainPattern("href=\"(?!/product/[a-z0-9-]*\")");
    }

    @Test
    void theTextWithoutMarksHasNoMarksNorAddresses() {
        assertThat(Markdown.plainText("### Kop\n\nZie **dit** en [de webshop](product:webshop).\n\n- een"))
                .contains("Kop", "Zie dit en de webshop", "• een")
                .doesNotContain("*", "#", "product:", "[", "]");
    }
}
