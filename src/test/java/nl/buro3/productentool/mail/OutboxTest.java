package nl.buro3.productentool.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** Mail goes to a real mail server, and waits while there is none. */
@OnH2
class OutboxTest {

    private static final Letter LETTER = new Letter(
            "specialist@buro3.example",
            "klant@voorbeeld.example",
            "Vraag over €",
            "Eerste <regel>\nZie https://buro3.example/product/webshop\n\nÉén vraag",
            Texts.DUTCH);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final int port = TestSocketUtils.findAvailableTcpPort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Mails mails;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Outbox portal;

    @AfterEach
    void stop() {
        server.stop();
    }

    private Outbox outbox(Instant now, boolean withServer) {
        return new Outbox(
                mails, provider(withServer), transaction, Clock.fixed(now, ZoneOffset.UTC), "portaal@buro3.example");
    }

    private ObjectProvider<JavaMailSender> provider(boolean withServer) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (withServer) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(port);
            beans.addBean("sender", sender);
        }
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private void put(Outbox outbox) {
        transaction.executeWithoutResult(status -> outbox.put(LETTER));
    }

    private Mail only() {
        assertThat(mails.findAll()).hasSize(1);
        return mails.findAll().getFirst();
    }

    /** The first part of this type. */
    private static String words(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        String found = "";
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount() && found.isEmpty(); i++) {
                found = words(parts.getBodyPart(i), type);
            }
        }
        return found;
    }

    @Test
    void aLetterArrivesOnceAsItWasWritten() throws MessagingException, IOException {
        server.start();
        Outbox outbox = outbox(NOW, true);
        put(outbox);

        outbox.send();
        outbox.send();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Vraag over €");
        assertThat(arrived.getReplyTo()[0]).hasToString("klant@voorbeeld.example");
        assertThat(words(arrived, "text/plain").replace("\r\n", "\n")).startsWith(LETTER.body());
        Document page = Jsoup.parse(words(arrived, "text/html"));
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("p").eachText())
                .containsExactly("Eerste <regel> Zie https://buro3.example/product/webshop", "Één vraag");
        assertThat(page.select("a").attr("href")).isEqualTo("https://buro3.example/product/webshop");
        assertThat(only().isSent()).isTrue();
    }

    @Test
    void withoutAMailServerALetterWaitsAndNothingIsTried() {
        Outbox outbox = outbox(NOW, false);
        put(outbox);

        outbox.send();

        assertThat(only().isSent()).isFalse();
        assertThat(only().attempts()).isZero();
    }

    @Test
    void whatAServerDoesNotTakeIsTriedAgainLaterAndArrives() {
        Outbox outbox = outbox(NOW, true); // nobody listens
        put(outbox);

        outbox.send();

        assertThat(only().isSent()).isFalse();
        assertThat(only().attempts()).isOne();
        assertThat(only().problem()).isNotEmpty();
        assertThat(only().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));

        server.start();
        outbox(NOW.plusSeconds(30), true).send();
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
        outbox(NOW.plusSeconds(61), true).send();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterThatCanNeverBeSentIsSaidSoAndKeepsNoOtherBack() {
        server.start();
        Outbox outbox = outbox(NOW, true);
        transaction.executeWithoutResult(
                status -> outbox.put(new Letter("jan.@bedrijf.example", "", "Onderwerp", "Tekst", Texts.DUTCH)));
        put(outbox);

        outbox.send();
        outbox(NOW.plus(Duration.ofDays(1)), true).send();

        OutboxDesk desk = new OutboxDesk(mails, provider(true), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(desk.hopeless()).isOne();
        assertThat(desk.waiting()).isZero();
        assertThat(desk.latest().getFirst()).satisfies(line -> {
            assertThat(line.hopeless()).isTrue();
            assertThat(line.attempts()).isOne();
            assertThat(line.problem()).contains("dot");
        });
    }

    @Test
    void anAdministratorSeesHowFarALetterCameAndHasItTriedAtOnce() {
        Outbox outbox = outbox(NOW, true); // nobody listens
        put(outbox);
        outbox.send();
        Instant soon = NOW.plusSeconds(1);
        OutboxDesk desk = new OutboxDesk(mails, provider(true), Clock.fixed(soon, ZoneOffset.UTC));
        assertThat(desk.waiting()).isOne();
        assertThat(desk.latest()).singleElement().satisfies(line -> {
            assertThat(line.to()).isEqualTo(LETTER.to());
            assertThat(line.sentAt()).isNull();
            assertThat(line.attempts()).isOne();
            assertThat(line.problem()).isNotEmpty();
        });

        transaction.executeWithoutResult(status -> desk.hurry());
        server.start();
        outbox(soon, true).send();

        assertThat(desk.waiting()).isZero();
        assertThat(desk.latest().getFirst().sentAt()).isEqualTo(soon);
    }

    @Test
    void aLetterIsOnlyKeptWithWhatItIsAbout() {
        Outbox outbox = outbox(NOW, false);
        transaction.executeWithoutResult(status -> {
            outbox.put(LETTER);
            status.setRollbackOnly();
        });
        assertThat(mails.findAll()).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> portal.put(LETTER));
    }

    @Test
    void aLetterIsForgottenAfterThirtyDaysSentOrNot() {
        server.start();
        Outbox outbox = outbox(NOW, true);
        put(outbox);
        outbox.send();
        put(outbox);

        forget(NOW.plus(Duration.ofDays(29)));
        assertThat(mails.findAll()).hasSize(2);
        forget(NOW.plus(Duration.ofDays(31)));
        assertThat(mails.findAll()).isEmpty();
    }

    private void forget(Instant now) {
        transaction.executeWithoutResult(status -> outbox(now, false).forget());
    }

    @Test
    void whoReadsTheLetterOfAnotherSeesNoKeyUnlessSomebodyHasToBringIt() {
        String link = "https://buro3.example/wachtwoord?sleutel=abc";
        transaction.executeWithoutResult(status -> portal.put(new Letter(
                        "kim@voorbeeld.example",
                        "",
                        "Welkom",
                        "Kies hier: " + link + "\n\nDe code is 123456.",
                        Texts.DUTCH)
                .hiding("123456")));
        long id = only().id();

        String shown = new OutboxDesk(mails, provider(true), Clock.fixed(NOW, ZoneOffset.UTC))
                .read(id)
                .orElseThrow()
                .body();
        String brought = new OutboxDesk(mails, provider(false), Clock.fixed(NOW, ZoneOffset.UTC))
                .read(id)
                .orElseThrow()
                .body();

        assertThat(shown).contains("Kies hier: [eenmalige link weggelaten]").doesNotContain("abc", "123456");
        assertThat(brought).contains(link, "123456");
        assertThat(mails.findAll().getFirst().letter().body())
                .as("what is sent")
                .contains(link, "123456");
    }

    @Test
    void employeesHearThatLettersStayBehind() {
        put(outbox(NOW, false));
        Clock soon = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);
        Clock late = Clock.fixed(NOW.plusSeconds(3600), ZoneOffset.UTC);

        assertThat(new LateMail(mails, outbox(NOW, false), soon).now()).contains(new LateMail.Waiting(1, false));
        assertThat(new LateMail(mails, outbox(NOW, true), soon).now()).isEmpty();
        assertThat(new LateMail(mails, outbox(NOW, true), late).now()).contains(new LateMail.Waiting(1, true));
    }
}
