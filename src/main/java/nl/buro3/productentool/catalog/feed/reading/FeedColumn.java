package nl.buro3.productentool.catalog.feed.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns that a feed may have, each with the Dutch names that it may go by. */
public enum FeedColumn {
    SLUG("adres"),
    NAME("naam"),
    CATEGORY("categorie"),
    SUMMARY("samenvatting"),
    DESCRIPTION("beschrijving|omschrijving"),
    BENEFITS("voordelen"),
    PRICE_TYPE("soort prijs|prijssoort"),
    PRICE_FROM("van|prijs van|prijs"),
    PRICE_TO("tot|prijs tot"),
    PRICE_UNIT("per|prijs per"),
    PRICE_SETUP("eenmalig|prijs eenmalig"),
    PRICE_MONTHS("looptijd|kortste looptijd"),
    KEYWORDS("trefwoorden"),
    PROBLEMS("problemen"),
    SPECIALIST("contactpersoon|contactpersonen"),
    AUDIENCE("doelgroep"),
    DELIVERY("levertijd"),
    ALSO_IN("ook in|andere categorieen"),
    PRICE_NOTE("prijs toelichting|toelichting prijs"),
    RELATIONS("relaties"),
    EXAMPLES("voorbeelden|toepassingsvoorbeelden"),
    STATUS("status"),
    /** Where the picture of a card is found; a feed brings no pictures in. */
    PICTURE("beeld"),
    PICTURE_ALTERNATIVE("beeldtekst"),
    /** What the portal wrote behind a line that was wrong; not read. */
    ERROR("fout|fouten");

    private static final Map<String, FeedColumn> BY_NAME = byName();

    private final String dutch;

    FeedColumn(String dutch) {
        this.dutch = dutch;
    }

    private static Map<String, FeedColumn> byName() {
        Map<String, FeedColumn> names = new HashMap<>();
        for (FeedColumn column : values()) {
            names.put(plain(column.key()), column);
            Arrays.stream(column.dutch.split("\\|", -1)).forEach(name -> names.put(plain(name), column));
        }
        return names;
    }

    /** The column as the header names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return this == SLUG || this == NAME || this == CATEGORY;
    }

    /** The column with this name, whatever its case, the blanks in it and the signs around it. */
    public static Optional<FeedColumn> named(String header) {
        return Optional.ofNullable(BY_NAME.get(plain(header)));
    }

    private static String plain(String name) {
        return CellText.line(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ _-]+", " ")
                .replaceAll("^[^a-z]+|[^a-z]+$", "");
    }
}
