package nl.buro3.productentool.journey.fetch;

import java.util.Arrays;

/**
 * What fetched a link, and by what that was seen.
 *
 * @param name how a program calls itself, as people know it; empty where it does not, or is no program
 */
public record Fetch(FetchKind kind, FetchReason reason, String name) {

    Fetch(FetchKind kind, FetchReason reason) {
        this(kind, reason, "");
    }

    /** In one line, as it is stored with the touchpoint: {@code scanner named Mimecast}. */
    public String line() {
        return (kind.key() + " " + reason.key() + " " + name).strip();
    }

    /** Reads such a line; one of before that has no reason gets the plainest. */
    public static Fetch ofLine(String line) {
        String[] parts = line.split(" ", 3);
        FetchKind kind = Arrays.stream(FetchKind.values())
                .filter(k -> k.key().equals(parts[0]))
                .findFirst()
                .orElse(FetchKind.ROBOT);
        FetchReason reason = Arrays.stream(FetchReason.values())
                .filter(r -> parts.length > 1 && r.key().equals(parts[1]))
                .findFirst()
                .orElseGet(() -> usual(kind));
        return new Fetch(kind, reason, parts.length > 2 ? parts[2] : "");
    }

    private static FetchReason usual(FetchKind kind) {
        return switch (kind) {
            case READER -> FetchReason.BROWSER;
            case STAFF -> FetchReason.LOGGED_IN;
            default -> FetchReason.PROGRAM;
        };
    }

    /** The same by something that fetched several links at once. */
    public Fetch amongMany() {
        return kind == FetchKind.READER ? new Fetch(FetchKind.SCANNER, FetchReason.ALL_AT_ONCE) : this;
    }
}
