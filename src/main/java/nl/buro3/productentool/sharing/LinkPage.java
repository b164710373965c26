package nl.buro3.productentool.sharing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What the pages behind a link show, handed to them with the request: asked for by their own addresses they show nothing, so
 * that no door leads past the one at which guesses are counted.
 *
 * @param token what opens the link
 * @param state {@link #SENT}, {@link #WRONG} or empty
 */
public record LinkPage(String token, LinkAnswer answer, String state) {

    /** Where the page of several cards lies. */
    public static final String CARDS = "/deelpagina";

    /** What stands before the token behind the address of a card. */
    public static final String VIA = "#via=";

    /** The field with what was typed. */
    public static final String CODE = "cijfers";

    /** The field that says what a form is for. */
    public static final String STEP = "stap";

    /** The step that opens the link. */
    public static final String OPEN = "openen";

    /** A code was sent. */
    public static final String SENT = "verstuurd";

    /** It was not the right one. */
    public static final String WRONG = "fout";

    private static final String NAME = LinkPage.class.getName();

    /** Shows the page for an answer in place of what was asked for. */
    static void show(
            String token, LinkAnswer answer, String state, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String known = state.isEmpty() && request.getParameter(SENT) != null ? SENT : state;
        request.setAttribute(NAME, new LinkPage(token, answer, known));
        String page =
                answer instanceof LinkAnswer.ToPage || answer instanceof LinkAnswer.AsksCode ? CARDS : EndedLink.PAGE;
        request.getRequestDispatcher(page).forward(request, response);
    }

    /** What a request shows, where it came through a link. */
    public static Optional<LinkPage> of(HttpServletRequest request) {
        return Optional.ofNullable((LinkPage) request.getAttribute(NAME));
    }
}
