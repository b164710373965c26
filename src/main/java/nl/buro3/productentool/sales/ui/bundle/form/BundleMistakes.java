package nl.buro3.productentool.sales.ui.bundle.form;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * What was not right in a form, for the page that shows it once more with all that was typed.
 *
 * @param status as in HTTP: 422 for what was filled in, 409 for a page that was too old
 * @param above the key of what is said above the page
 * @param fields the keys of what is said beside fields, by the name of the field
 */
public record BundleMistakes(int status, String above, Map<String, String> fields) {

    public static final int UNPROCESSABLE = 422;

    public static final BundleMistakes NONE = new BundleMistakes(HttpServletResponse.SC_OK, "", Map.of());

    public static BundleMistakes stale() {
        return new BundleMistakes(HttpServletResponse.SC_CONFLICT, "bundle.mistake.stale", Map.of());
    }

    public static BundleMistakes kept() {
        return new BundleMistakes(HttpServletResponse.SC_CONFLICT, "agenda.mistake.stale", Map.of());
    }

    public static BundleMistakes full() {
        return new BundleMistakes(UNPROCESSABLE, "bundle.mistake.full", Map.of());
    }

    public static BundleMistakes tooMany() {
        return new BundleMistakes(UNPROCESSABLE, "bundle.mistake.too-many", Map.of());
    }

    /** Beside fields; where nothing is wrong but that others wrote there meanwhile, the page was too old. */
    public static BundleMistakes at(Map<String, String> fields) {
        if (fields.values().stream().allMatch(LinesForm.OVERTAKEN::equals)) {
            return new BundleMistakes(HttpServletResponse.SC_CONFLICT, "bundle.mistake.stale", fields);
        }
        return new BundleMistakes(UNPROCESSABLE, "bundle.mistake.fields", fields);
    }

    public static BundleMistakes at(String field, String key) {
        return at(Map.of(field, key));
    }

    public boolean isEmpty() {
        return above.isEmpty();
    }

    /** Shows a page with them: nothing was done. */
    public void show(String page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(BundleMistakes.class.getName(), this);
        request.getRequestDispatcher(page).forward(request, response);
    }

    /** Those of the page that is made now. */
    public static BundleMistakes now() {
        return VaadinRequest.getCurrent() != null
                        && VaadinRequest.getCurrent().getAttribute(BundleMistakes.class.getName())
                                instanceof BundleMistakes mistakes
                ? mistakes
                : NONE;
    }
}
