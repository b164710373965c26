package nl.buro3.productentool.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeeAddressFilterTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"/beheer \", /beheer",
                "\"/beheer\u00a0/producten\", /beheer/producten",
                "\"/ beheer\", /beheer",
                "/BEHEER, /beheer",
                "/Beheer/producten/webshop, /beheer/producten/webshop",
                "\"/product/webshop \t\", /product/webshop",
                "\"/ /evil.example\", /evil.example",
                "/beheerder, /beheerder",
                "/product/een twee, /product/een twee",
                "/, /"
            })
    void blanksAndCapitalsLeadToTheAddressThatIsMeant(String asked, String meant) {
        assertThat(EmployeeSpellingFilter.meant(asked)).isEqualTo(meant);
    }
}
