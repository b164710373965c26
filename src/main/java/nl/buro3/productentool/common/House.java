package nl.buro3.productentool.common;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The agency whose portal it is: its name, how it looks, and what the law and a customer want to know of it. An operator
 * sets it, and it is the same as long as the process lives; so texts and components, which are no beans, can ask for it.
 * What is not set is empty, and is not shown.
 *
 * @param name of the agency, as people say it
 * @param slogan by language, as are {@code about} and {@code hours}
 * @param about who it is, in a sentence or two
 * @param hours when somebody answers
 * @param logo the file with a picture of its own, SVG or PNG; empty for the portal's
 * @param figures some figures that say who it is, such as the number of people
 * @param paymentDays within how many days its invoices are to be paid, from 1 to {@value #MOST_PAYMENT_DAYS}
 */
public record House(
        @DefaultValue("Buro 3") String name,
        @DefaultValue Map<String, String> slogan,
        @DefaultValue Map<String, String> about,
        @DefaultValue Map<String, String> hours,
        @DefaultValue("") String logo,
        @DefaultValue Legal legal,
        @DefaultValue HouseColours colours,
        @DefaultValue List<Figure> figures,
        @DefaultValue("30") int paymentDays) {

    static final int MOST_PAYMENT_DAYS = 365;

    /** A portal for which nobody set anything. */
    public static final House UNSET = new House(
            "Buro 3",
            Map.of(),
            Map.of(),
            Map.of(),
            "",
            new Legal("", "", "", "", "", ""),
            new HouseColours("", "", "", ""),
            List.of(),
            30);

    private static volatile House current = UNSET;

    /**
     * Where it is and under which numbers it is known.
     *
     * @param name as in the trade register
     * @param register its number in the trade register
     * @param vat its VAT number
     */
    public record Legal(
            @DefaultValue("") String name,
            @DefaultValue("") String street,
            @DefaultValue("") String postcode,
            @DefaultValue("") String city,
            @DefaultValue("") String register,
            @DefaultValue("") String vat) {

        /** The address in lines, without those that are not set. */
        public List<String> address() {
            return Stream.of(name, street, (postcode + " " + city).strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** A figure as it is written, and what it is of, in both languages. */
    public record Figure(String figure, String nl, String en) {

        public String of(Locale language) {
            return language.equals(Texts.ENGLISH) ? en : nl;
        }
    }

    /** Whose portal this is. */
    public static House current() {
        return current;
    }

    /** Says whose portal this is, before anything is shown. */
    public static void set(House house) {
        current = house;
    }

    /** What is set in this language, or else in Dutch; empty for nothing. */
    public static String in(Locale language, Map<String, String> words) {
        return words.getOrDefault(language.getLanguage(), words.getOrDefault(Texts.DUTCH.getLanguage(), ""));
    }

    /** Where its picture is. */
    public String picture() {
        return logo.isEmpty() ? "/portal/images/favicon.svg" : "/media/huis/logo";
    }
}
