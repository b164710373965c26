package nl.buro3.productentool.catalog.example;

import java.util.List;

/** An example as shown: its words and its pictures. */
public record ExampleCard(ExampleText text, List<PictureRef> pictures) {

    /** A picture by its number in {@code /media/voorbeelden/{id}}, with the text for who cannot see it. */
    public record PictureRef(long id, String alternative) {}
}
