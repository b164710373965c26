package nl.buro3.productentool.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name goes into letters that the portal sends to anybody: it may advertise no site there. */
class PlainNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bol.com",
                "J. de Vries",
                "J.de Vries",
                "V.O.F. De Boer/Jansen",
                "Van der Berg & Zn. B.V.",
                "Bakkerij Kruimelhof",
                "Noor <b>Nieuw</b>",
                "Nieuwe {0} Zaak",
                "Advies: water en bodem",
                "24/7 Onderhoud",
                "Wwwijs",
                "Studio @ Zee",
                "Naïma Özgür-El Idrissi",
                ""
            })
    void aNameAsPeopleHaveItIsTaken(String name) {
        assertThat(PlainName.Check.isPlain(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win now http://evil.example",
                "HTTPS://EVIL.EXAMPLE",
                "Win now www.evil.example",
                "WWW.evil.example",
                "Win now evil.example/prijs",
                "t.co/abc",
                "evil.example:8080",
                "evil.example?p=1",
                "Mail win@evil.example",
                "Eva\nwin",
                "Eva\r",
                "Eva\u2028win",
                "Eva\u202egnirts"
            })
    void anAddressIsNone(String name) {
        assertThat(PlainName.Check.isPlain(name)).isFalse();
    }
}
