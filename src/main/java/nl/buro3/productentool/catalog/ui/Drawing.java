package nl.buro3.productentool.catalog.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.buro3.productentool.common.Slug;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** A drawing (SVG) that comes with the portal. */
record Drawing(Resource resource) {

    private static final Drawing ANY = new Drawing(new ClassPathResource("illustrations/default.svg"));

    /** The drawing of a card or, where there is none, one that fits every card. */
    static Drawing ofCard(String slug) {
        return named("demo/illustrations/", slug);
    }

    /** The portrait of a specialist or, where there is none, what stands for everything. */
    static Drawing ofSpecialist(String handle) {
        return named("demo/portraits/", handle);
    }

    private static Drawing named(String folder, String name) {
        Resource own = new ClassPathResource(folder + name + ".svg");
        return Slug.isValid(name) && own.exists() ? new Drawing(own) : ANY;
    }

    /** An address that is the drawing itself: who shows it waits for no further answer. */
    String address() {
        try {
            return "data:image/svg+xml,"
                    + resource.getContentAsString(StandardCharsets.UTF_8)
                            .strip()
                            .replaceAll("\\s+", " ")
                            .replace('"', '\'')
                            .replace("%", "%25")
                            .replace("#", "%23")
                            .replace("<", "%3C")
                            .replace(">", "%3E");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
