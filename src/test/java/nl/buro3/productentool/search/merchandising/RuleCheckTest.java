package nl.buro3.productentool.search.merchandising;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a query may lead. */
class RuleCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "http://onveilig.example",
                "https:evil.example",
                "https://",
                "https:///pad",
                "https://buro3.nl@evil.example/",
                "hulp",
                "",
                "/met spatie",
                "/%zz",
            })
    void aTargetThatCouldLeadAstrayIsRefused(String target) {
        assertRefused(target, Reason.TARGET);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000})
    void aTargetThatIsTooLongIsRefused(int length) {
        assertRefused("/" + "x".repeat(length), Reason.TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=logo", "/?categorie=merk&q=logo"})
    void aQueryCannotLeadToAnother(String target) {
        assertRefused(target, Reason.TARGET_IS_SEARCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hulp",
                "/?categorie=merk",
                "/product/logo-ontwerp#prijs",
                "https://www.voorbeeld.example/contact?van=portal"
            })
    void aTargetWithinThePortalOrOnASafeSiteIsTaken(String target) {
        assertThatCode(() -> check(target)).doesNotThrowAnyException();
    }

    private static void assertRefused(String target, Reason reason) {
        assertThatExceptionOfType(RefusedRuleException.class)
                .isThrownBy(() -> check(target))
                .extracting(RefusedRuleException::reason)
                .isEqualTo(reason);
    }

    private static void check(String target) {
        RuleCheck.check(new RuleContent("logo", RuleKind.REDIRECT, null, null, target, null, null, ""), text -> text);
    }
}
