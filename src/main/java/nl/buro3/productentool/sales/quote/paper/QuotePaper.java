package nl.buro3.productentool.sales.quote.paper;

import nl.buro3.productentool.sales.paper.Paper;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Prints quotes as PDF, in the look of the house, in the quote's language. */
@Service
public class QuotePaper {

    /**
     * The quote as PDF: as agreed where it was, else without what may be left out.
     *
     * @param quote that whoever asks may see; it was looked up for them
     * @param origin the portal's own address, by which its lines lead to their cards; empty where it is not known for sure
     */
    @PreAuthorize("permitAll()")
    public byte[] print(QuoteDetails quote, String origin) {
        return Paper.print(new PaperLayout(quote, origin).page());
    }
}
