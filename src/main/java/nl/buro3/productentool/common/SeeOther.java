package nl.buro3.productentool.common;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Leads on after a form that was taken: to a page that is read, so that reading it anew sends nothing anew. */
public final class SeeOther {

    private SeeOther() {}

    /** Answers 303. */
    public static void at(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
