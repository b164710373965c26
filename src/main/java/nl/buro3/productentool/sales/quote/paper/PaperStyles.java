package nl.buro3.productentool.sales.quote.paper;

import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.HouseColours;

/** How a quote looks on paper. */
final class PaperStyles {

    private static final String CSS = """
            @page { size: A4; margin: 20mm 18mm 24mm; @bottom-left { content: "FOOT"; font: 8pt Inter; color: #5b5b78 }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter; color: #5b5b78 } }
            body { font: 400 9.5pt/1.5 Inter; color: INK; }
            .head { border-bottom: 2pt solid BRAND; padding-bottom: 8pt; margin-bottom: 18pt; }
            .brand { font-size: 17pt; font-weight: 700; float: left; }
            .house { text-align: right; font-size: 8.5pt; color: #5b5b78; min-height: 24pt; }
            h1 { font-size: 19pt; font-weight: 700; line-height: 1.2; margin: 0 0 2pt; }
            h2 { font-size: 12pt; font-weight: 700; margin: 18pt 0 4pt; page-break-after: avoid; }
            .subject { font-size: 11.5pt; margin: 0 0 14pt; }
            table { width: 100%; border-collapse: collapse; }
            td, th { padding: 0; text-align: left; vertical-align: top; font-weight: 400; }
            .facts { margin-bottom: 14pt; }
            .facts .right { text-align: right; color: #5b5b78; }
            .words { white-space: pre-wrap; margin: 0 0 12pt; }
            .lines { -fs-table-paginate: paginate; }
            .lines th { font-size: 8.5pt; color: #5b5b78; border-bottom: 0.75pt solid INK; padding-bottom: 3pt; }
            .lines td { border-bottom: 0.5pt solid #d9d9e6; padding: 6pt 0; page-break-inside: avoid; }
            .lines tr { page-break-inside: avoid; }
            .what { width: 46%; padding-right: 10pt !important; }
            .title { font-weight: 700; }
            .title a { color: INK; }
            .small { font-size: 8.5pt; color: #5b5b78; white-space: pre-wrap; }
            .option { color: INK; }
            .amount { width: 9%; text-align: right !important; }
            .price { width: 20%; text-align: right !important; }
            .vat { width: 8%; text-align: right !important; }
            .total { text-align: right !important; white-space: nowrap; }
            .sums { margin-top: 12pt; page-break-inside: avoid; }
            .sums table { page-break-inside: avoid; margin-bottom: 8pt; }
            .sums td { padding: 2pt 0; }
            .sums .name { text-align: right; white-space: nowrap; padding-right: 14pt; }
            .sums .total { width: 32mm; }
            .sums .small { text-align: right; }
            .footnote { font-size: 6.5pt; color: #5b5b78; margin-top: 6pt; }
            .gross td { font-weight: 700; font-size: 11pt; border-top: 0.75pt solid INK; padding-top: 4pt; }
            .signed { border: 1pt solid #14633a; background: #e6f5ec; padding: 10pt; margin-top: 16pt;
              page-break-inside: avoid; }
            """;

    private PaperStyles() {}

    /** @param foot what stands at the foot of each page */
    static String css(String foot) {
        HouseColours colours = House.current().colours();
        return CSS.replace("BRAND", colours.brand().isEmpty() ? "#ff5a4e" : colours.brand())
                .replace("INK", colours.ink().isEmpty() ? "#1b1b3a" : colours.ink())
                .replace("FOOT", foot.replaceAll("[\"\\\\\\p{Cntrl}<]", ""));
    }
}
