package nl.buro3.productentool.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word of a name that says what the thing is, on names as shops give them. */
class HeadNounTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Velora V27Q 27\" LED monitor 2560x1440     | monitor",
                "Ostra 24i monitor 23.8\" Full HD           | monitor",
                "Armon monitor arm 27\" black               | arm",
                "Kled privacy filter 24\" monitor           | filter",
                "Norvik Book 14 laptop i5 8 GB 256 GB SSD  | laptop",
                "Norvik 65 W laptop adapter                | adapter",
                "Fotina D90 camera 24 MP with 18-55 lens   | camera",
                "Ostra 50U7 50\" 4K TV                      | tv",
                "Armon TV wall mount 32-65\"                | mount",
                "Drukka L220 laser printer A4              | printer",
                "Drukka T-220 toner cartridge for L220 printer | cartridge",
                "Netta 8-port gigabit switch               | switch",
                "Netta rack kit for switch                 | kit",
                "Opslo 1 TB SSD 2.5\"                       | ssd",
                "Tikka K1 toetsenbord draadloos NL         | toetsenbord",
                "Tikka polssteun voor toetsenbord          | polssteun",
                "Hoorna H5 koptelefoon bluetooth           | koptelefoon",
                "Zitta Pro bureaustoel zwart               | bureaustoel",
                "Trappa City fiets 28\" 7 versnellingen     | fiets",
                "Bonna 12 koffiezetapparaat                | koffiezetapparaat",
                "Bonna ontkalker voor koffiezetapparaat    | ontkalker",
                "Website op maat                           | website",
                "Webshop                                   | webshop",
                "Mechanical Keyboard                       | keyboard",
            })
    void theThingIsFound(String name, String head) {
        assertThat(HeadNoun.of(name)).contains(head);
    }

    @Test
    void aNameOfMeasuresAloneHasNone() {
        assertThat(HeadNoun.of("24 GB")).isEmpty();
        assertThat(HeadNoun.of("")).isEmpty();
    }
}
