package nl.buro3.productentool.shell.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.util.StringUtils;

/**
 * What somebody meant who follows an address from a mail, a document or a conversation: programs take the full stop, the
 * bracket or the quote behind it for a part of it, and people write it in capitals.
 *
 * <p>The portal's own public addresses hold small letters, digits, hyphens and slashes, and nothing after a slash at the
 * end; only the token of a share link has capitals. So all else is not of the address, and nothing that is there is led
 * elsewhere.
 */
final class PublicAddress {

    /** What mail programs put between letters to break a line, and nobody sees. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** Behind the address of a page, the same to be printed and kept: an address of its own. */
    private static final String ON_PAPER = ".pdf";

    /** What is behind it is a signed key, which is said as it is or not at all. */
    private static final String WITH_A_KEY = "/afmelden/";

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9/-]*");
    private static final Pattern SHARE_LINK =
            Pattern.compile(SharedLink.PATH + "([A-Za-z0-9-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private PublicAddress() {}

    /**
     * The path meant, from the one slash at its begin on, or empty when it says what it means.
     *
     * @param path as it was asked for, encoded
     */
    static Optional<String> of(String path) {
        String meant = meant(decoded(path));
        return meant.isEmpty() || meant.equals(path) ? Optional.empty() : Optional.of(meant);
    }

    /** Whether the path is that of a share link, such as {@code /s/AbC123}. */
    static boolean isShareLink(String path) {
        return SHARE_LINK.matcher(path).matches();
    }

    /** Empty for what cannot be decoded, or would be the root by leaving out words, or is a page on paper. */
    private static String meant(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!path.startsWith("/") || !address.lookingAt() || path.endsWith(ON_PAPER) || path.startsWith(WITH_A_KEY)) {
            return "";
        }
        String tidy = ("/" + address.group()).replaceAll("/+", "/").replaceFirst("[/-]+$", "");
        if (tidy.isEmpty()) {
            return WORD.matcher(path).find() ? "" : "/";
        }
        Matcher link = SHARE_LINK.matcher(tidy);
        return link.matches() ? SharedLink.PATH + link.group(1) : tidy.toLowerCase(Locale.ROOT);
    }

    private static String decoded(String path) {
        try {
            return INVISIBLE
                    .matcher(StringUtils.uriDecode(path, StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
