package nl.buro3.productentool.sales.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visitor's bundle as their browser keeps it, in one cookie: {@code pakket1~12.3.~45.1.SGFsbG8}, for each line the card's
 * number, the amount and the note.
 */
public record Basket(BundleLines lines) {

    public static final Basket EMPTY = new Basket(BundleLines.NONE);

    /** Characters of the cookie, before it is signed: what browsers take of one, with room to spare. */
    private static final int LONGEST = 2900;

    private static final String KIND = "pakket1";
    private static final Pattern LINE = Pattern.compile("([1-9]\\d{0,17})\\.([1-9]\\d{0,2})\\.([\\w-]*)");

    /** @throws FullBundleException when the cookie would become too large */
    public Basket {
        if (written(lines).length() > LONGEST) {
            throw new FullBundleException();
        }
    }

    /** The text for the cookie. */
    public String written() {
        return written(lines);
    }

    /** Reads what {@link #written()} wrote; empty for anything else. */
    public static Optional<Basket> read(String written) {
        String[] parts = written.split("~", -1);
        if (!parts[0].equals(KIND) || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Basket(new BundleLines(
                    Arrays.stream(parts).skip(1).map(Basket::line).toList())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String written(BundleLines lines) {
        return lines.all().stream()
                .map(line -> "~" + line.product() + "." + line.amount() + "."
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(line.note().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("", KIND, ""));
    }

    private static BundleLine line(String written) {
        var line = LINE.matcher(written);
        if (!line.matches()) {
            throw new IllegalArgumentException("no line of a basket");
        }
        String note = new String(Base64.getUrlDecoder().decode(line.group(3)), StandardCharsets.UTF_8);
        return new BundleLine(Long.parseLong(line.group(1)), Integer.parseInt(line.group(2)), note);
    }
}
