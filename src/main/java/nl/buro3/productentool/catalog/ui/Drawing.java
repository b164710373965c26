package nl.buro3.productentool.catalog.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.buro3.productentool.common.Slug;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * A drawing of a card or a person: one that comes with the portal or, for who has none, one that is {@link Drawn drawn}.
 *
 * @param svg the whole drawing, an SVG
 */
record Drawing(String svg) {

    /** The drawing of a card; the same card always has the same one. */
    static Drawing ofCard(String slug) {
        ClassPathResource own = named("demo/illustrations/", slug);
        return own.exists() ? of(own) : new Drawing(Drawn.card(slug));
    }

    /** The portrait of a specialist; the same person always has the same one. */
    static Drawing ofSpecialist(String handle) {
        ClassPathResource own = named("demo/portraits/", handle);
        return own.exists() ? of(own) : new Drawing(Drawn.person(handle));
    }

    static Drawing of(Resource file) {
        try {
            return new Drawing(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only names that are slugs are looked for: others may lead out of the folder. */
    private static ClassPathResource named(String folder, String name) {
        return new ClassPathResource(folder + (Slug.isValid(name) ? name : "") + ".svg");
    }

    /** An address that is the drawing itself: who shows it waits for no further answer. */
    String address() {
        return "data:image/svg+xml,"
                + svg.strip()
                        .replaceAll("\\s+", " ")
                        .replace('"', '\'')
                        .replace("%", "%25")
                        .replace(" ", "%20")
                        .replace("#", "%23")
                        .replace("<", "%3C")
                        .replace(">", "%3E");
    }
}
