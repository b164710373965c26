package nl.buro3.productentool.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A mail server to which the portal brings its letters, as it does in production, and where a test reads them. */
final class MailServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    /** The portal looks for letters every five seconds; what a busy machine may need besides. */
    private static final Duration LONGEST_WAY = Duration.ofMinutes(1);

    private final GreenMail server;
    private final int port;

    private MailServer(int port) {
        this.port = port;
        server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    static MailServer start() {
        return on(PortalProcess.freePort());
    }

    /** The one at this port, of which the portal was told before. */
    static MailServer on(int port) {
        return new MailServer(port);
    }

    /** What the portal is told of it. */
    String[] settings() {
        return settings(port);
    }

    static String[] settings(int port) {
        return new String[] {"--spring.mail.host=" + HOST, "--spring.mail.port=" + port};
    }

    /** Waits for the one letter to this address whose subject begins like this. */
    Arrived letter(String to, String subject) {
        return letter(subject, found -> found.to().equals(to));
    }

    /** Waits for the one letter whose subject begins like this. */
    Arrived letter(String subject) {
        return letter(subject, found -> true);
    }

    private Arrived letter(String subject, Predicate<Arrived> which) {
        Instant end = Instant.now().plus(LONGEST_WAY);
        List<Arrived> found = letters(subject, which);
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            pause();
            found = letters(subject, which);
        }
        if (found.size() != 1) {
            throw new AssertionError("%d letters with “%s”; there are: %s"
                    .formatted(found.size(), subject, all().map(Arrived::about).toList()));
        }
        return found.getFirst();
    }

    private List<Arrived> letters(String subject, Predicate<Arrived> which) {
        return all().filter(letter -> letter.subject().startsWith(subject))
                .filter(which)
                .toList();
    }

    private Stream<Arrived> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Arrived::of);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A letter as it arrived.
     *
     * @param plain its words, for programs that show no more
     * @param page the same in the portal's look
     */
    record Arrived(String to, String subject, String plain, Document page) {

        private static Arrived of(MimeMessage message) {
            try {
                return new Arrived(
                        message.getAllRecipients()[0].toString(),
                        message.getSubject(),
                        part(message, "text/plain").replace("\r\n", "\n"),
                        Jsoup.parse(part(message, "text/html")));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String part(Part part, String type) throws MessagingException, IOException {
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
            String found = "";
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount() && found.isEmpty(); i++) {
                    found = part(parts.getBodyPart(i), type);
                }
            }
            return found;
        }

        /**
         * Where it leads on the portal: the one link to such an address, which both parts say alike.
         *
         * @param address from the portal's host on
         */
        String link(String portal, String address) {
            List<String> plainly = Pattern.compile("https?://\\S+")
                    .matcher(plain)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            List<String> linked = page.select("a[href^=http]").eachAttr("href");
            if (!plainly.equals(linked) || !plainly.stream().allMatch(link -> link.startsWith(portal + "/"))) {
                throw new AssertionError(about() + " leads to " + plainly + " and " + linked);
            }
            return plainly.stream()
                    .filter(link -> link.startsWith(portal + address))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(about() + " leads to " + plainly));
        }

        /** Whether it is written in Dutch, in both parts, and nothing in it was left to fill in. */
        boolean isDutch() {
            return page.select("html").attr("lang").equals("nl")
                    && Pattern.compile("\\b(je|jij|de|het|een|van)\\b")
                            .matcher(plain)
                            .find()
                    && !Pattern.compile("\\{\\d|\\b(quote|order|owned)\\.mail|[nN]ull\\b")
                            .matcher(subject + plain)
                            .find()
                    && page.text().contains(plain.lines().findFirst().orElse("").strip());
        }

        private String about() {
            return "“" + subject + "” to " + to;
        }
    }
}
