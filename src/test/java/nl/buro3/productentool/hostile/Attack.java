package nl.buro3.productentool.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One request.
 *
 * @param kind what is wrong with it
 * @param head its request line and headers, without who sends it
 * @param body bytes behind it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: bytes on their way to the portal
record Attack(Kind kind, Actor actor, String head, byte[] body) {

    /** What is wrong with a request. */
    enum Kind {
        PATH,
        PARAMETER,
        HEADER,
        METHOD,
        BODY,
        CLIENT,
        COOKIE
    }

    /** Who sends it. */
    enum Actor {
        ANYBODY,
        CUSTOMER,
        EMPLOYEE
    }

    private static final int SHOWN = 300;

    /** The bytes that are sent; an attacker's own cookie comes before that of who is logged in. */
    byte[] bytes(String cookie, int port) {
        String host = head.toLowerCase(Locale.ROOT).contains("\r\nhost:") ? "" : "Host: localhost:" + port + "\r\n";
        byte[] start = (head + "\r\n" + host + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                        + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }

    @Override
    public String toString() {
        String sent = head + (body.length == 0 ? "" : "\r\n\r\n" + new String(body, StandardCharsets.UTF_8));
        String readable = sent.replace("\r", "\\r").replace("\n", "\\n").replaceAll("\\p{Cntrl}", "·");
        return kind + " by " + actor + ": " + readable.substring(0, Math.min(readable.length(), SHOWN));
    }
}
