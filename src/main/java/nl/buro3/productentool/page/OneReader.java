package nl.buro3.productentool.page;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells which requests of visitors get a page that is made for their reader alone, since it shows what only their browser
 * has: it is kept nowhere and shared with nobody. A module that has such pages offers one as a bean; it is asked for each
 * request, before anything else is known of it, so it looks at the request and asks no database.
 */
public interface OneReader {

    /** Whether the page that this request asks for is for its reader alone. */
    boolean isFor(HttpServletRequest request);
}
