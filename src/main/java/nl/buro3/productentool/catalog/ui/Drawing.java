package nl.buro3.productentool.catalog.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.buro3.productentool.catalog.picture.Picture;
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

    /** A photo in the frame of a drawing, for what takes no other pictures; WebP is not read there. */
    static Optional<Drawing> ofPhoto(Picture photo) {
        return photo.mediaType().equals("image/webp")
                ? Optional.empty()
                : Optional.of(framed("data:" + photo.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(photo.content())));
    }

    private static Drawing framed(String address) {
        return new Drawing("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 320 200' width='320' height='200'>"
                + "<image width='320' height='200' preserveAspectRatio='xMidYMid slice' href='" + address
                + "'/></svg>");
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
