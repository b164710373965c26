package nl.buro3.productentool.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address to which a letter can be made and sent. The library that sends decides what an address is, so that
 * what a form takes is never refused afterwards; besides, it must be one that any mail server takes: plain letters
 * before the @, and a domain with a dot in it.
 *
 * @param name as it is sent: the domain in the letters of the domain name system
 */
public record MailAddress(String name) {

    public static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LAST_ASCII = 0x7e;
    private static final Pattern DOMAIN = Pattern.compile(
            "([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z](([a-z0-9-]*[a-z0-9])?)", Pattern.CASE_INSENSITIVE);

    /** The address that was typed, or empty when nothing could be sent there. */
    public static Optional<MailAddress> of(String typed) {
        int at = typed.lastIndexOf('@');
        if (at <= 0 || at > LONGEST_LOCAL_PART || typed.chars().limit(at).anyMatch(letter -> letter > LAST_ASCII)) {
            return Optional.empty();
        }
        return domain(typed.substring(at + 1))
                .map(domain -> typed.substring(0, at + 1) + domain)
                .filter(address -> address.length() <= LONGEST && isOne(address))
                .map(MailAddress::new);
    }

    /** A domain with other letters than a to z has a name in those; one that would lead elsewhere is none. */
    private static Optional<String> domain(String typed) {
        try {
            String name = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES);
            boolean same =
                    name.equalsIgnoreCase(typed) || lower(IDN.toUnicode(name)).equals(lower(typed));
            return same && DOMAIN.matcher(name).matches() ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String lower(String domain) {
        return Normalizer.normalize(domain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether the library reads this as one address and nothing besides, such as a name or a second one. */
    private static boolean isOne(String address) {
        try {
            InternetAddress[] read = InternetAddress.parse(address);
            return read.length == 1
                    && read[0].getAddress().equals(address)
                    && new InternetAddress(address, true).getAddress().equals(address);
        } catch (AddressException e) {
            return false;
        }
    }
}
