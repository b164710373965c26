package nl.buro3.productentool.journey;

import java.util.Arrays;
import java.util.Optional;

/** A part of the product page that can be read, by the word in its {@code data-section}. */
public enum TrackedSection {
    DESCRIPTION("beschrijving", TouchpointType.SECTION_DESCRIPTION),
    BENEFITS("voordelen", TouchpointType.SECTION_BENEFITS),
    PRICE("prijs", TouchpointType.SECTION_PRICE),
    EXAMPLES("voorbeelden", TouchpointType.SECTION_EXAMPLES),
    CONTACT("contact", TouchpointType.SECTION_CONTACT),
    RELATED("gerelateerd", TouchpointType.RECOMMENDED_PRODUCTS),
    RECOMMENDED("aanbevolen", TouchpointType.RECOMMENDED_PRODUCTS);

    private final String word;
    private final TouchpointType touchpoint;

    TrackedSection(String word, TouchpointType touchpoint) {
        this.word = word;
        this.touchpoint = touchpoint;
    }

    /** The word of the page and of a stored touchpoint. */
    public String word() {
        return word;
    }

    /** The touchpoint of the journey map that reading this part is. */
    public TouchpointType touchpoint() {
        return touchpoint;
    }

    /** The part with this word. */
    public static Optional<TrackedSection> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }
}
