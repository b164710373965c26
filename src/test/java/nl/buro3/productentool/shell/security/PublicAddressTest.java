package nl.buro3.productentool.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "/hulp. /hulp",
                "/contact/ /contact",
                "/vergelijk) /vergelijk",
                "/Product/WEBSHOP /product/webshop",
                "//product///webshop// /product/webshop",
                "/product/webshop.html /product/webshop",
                "/product/web%C2%ADshop /product/webshop",
                "/product/%77ebshop /product/webshop",
                "/S/aBc234. /s/aBc234",
                "/s/aBc234;jsessionid=1 /s/aBc234",
                "/s/aBc234&amp; /s/aBc234",
                "/s/aBc234%5D%29 /s/aBc234",
                "/). /",
                "// /",
                "//evil.example/x /evil",
            })
    void whatIsNotOfAnAddressIsTakenOff(String path, String meant) {
        assertThat(PublicAddress.of(path)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hulp", "/product/website-op-maat", "/s/aBc-234"})
    void whatIsAnAddressStaysWhatItIs(String path) {
        assertThat(PublicAddress.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.env", "/%2e%2e/etc/passwd", "/%", "/%zz", "", "*"})
    void whatMeansNothingIsNotLedToTheOverview(String path) {
        assertThat(PublicAddress.of(path)).isEmpty();
    }

    /** It stands behind the portal's own address, so it begins with one slash and a letter. */
    @Test
    void nothingLeadsToAnotherSite() {
        for (String path :
                new String[] {"//evil.example", "/\\evil", "/%5Cevil", "/%2F%2Fevil", "///evil", "/%09/evil"}) {
            assertThat(PublicAddress.of(path).orElse("/")).as(path).matches("/([a-z0-9-]+(/[a-z0-9-]+)*)?");
        }
    }
}
