package nl.buro3.productentool.sales.quote.draft;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.Texts;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets about quotes.
 *
 * @param approvalAbove above how much in the first year, excluding VAT and with all optional lines, a colleague says yes
 *     before a quote is sent; negative for never
 * @param vat the rate of VAT, in percent, that a new line has
 * @param validDays for how many days a new quote holds
 * @param terms on which it is made, by language; empty for the portal's own
 */
@ConfigurationProperties("portal.quotes")
public record QuoteProperties(
        @DefaultValue("10000") BigDecimal approvalAbove,
        @DefaultValue("21") int vat,
        @DefaultValue("30") int validDays,
        @DefaultValue Map<String, String> terms) {

    /** The terms of a new quote. */
    public String terms(Locale language) {
        String own = House.in(language, terms);
        return own.isEmpty()
                ? Texts.text(language, "quote.terms", House.current().paymentDays())
                : own;
    }
}
