package nl.buro3.productentool.shell.rendering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;

/**
 * What was asked for.
 *
 * @param origin the portal's address, without a slash behind it
 * @param path and query, the same characters, or a jump within the page would load it anew
 * @param language that the address names, or Dutch: what a reader sees may be in the language of the browser
 */
record AskedAddress(String origin, String path, Locale language) {

    static AskedAddress of(HttpServletRequest request) {
        return new AskedAddress(
                Pages.origin(request),
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()),
                Language.inAddress(request).orElse(Texts.DUTCH));
    }
}
