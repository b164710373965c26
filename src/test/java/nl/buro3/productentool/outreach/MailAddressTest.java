package nl.buro3.productentool.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.mail.MimeLetter;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import nl.buro3.productentool.outreach.ContactRequest.Mistake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the form takes as an address is one that a letter reaches; anything else is refused beside the field. */
class MailAddressTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final SpecialistCard SPECIALIST =
            new SpecialistCard("sanne", "Sanne", "adviseur", "085 000", "sanne@buro3.example", null, "");

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static ContactRequest request(String name, String email) {
        return new ContactRequest(Kind.QUESTION, "webshop", "", name, email, "", "Kan dat?", "");
    }

    private static boolean isRefused(String email) {
        return request("Jan", email).mistakes().stream()
                .anyMatch(Set.of(Mistake.EMAIL, Mistake.EMAIL_MISSING)::contains);
    }

    /** Both letters, made and sent as the outbox does. */
    private static void sendBoth(ContactRequest request, String product) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.getSmtp().getPort());
        InquiryLetters letters = new InquiryLetters(
                request, new Addressee(card(product), SPECIALIST, new HouseContact("", "")), "", Texts.DUTCH);
        sender.send(new MimeLetter(letters.toSpecialist(), "portaal@buro3.example"));
        sender.send(new MimeLetter(letters.toReader(), "portaal@buro3.example"));
    }

    private static CardSummary card(String name) {
        return new CardSummary(
                1, "webshop", name, "", new CategoryRef("bouwen", "Bouwen", "Bouwen"), PriceIndication.ON_REQUEST);
    }

    private static String address(Address address) {
        return ((InternetAddress) address).getAddress();
    }

    static List<String> mailTxt() throws IOException {
        return new ClassPathResource("cases/mail.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void mailTxtHoldsTheFiveThatWereTakenAndNeverSent() throws IOException {
        assertThat(mailTxt()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("mailTxt")
    void everyLineOfMailTxtIsRefused(String email) {
        assertThat(isRefused(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@bedrijf.example",
                "jan",
                "jan@",
                "jan@bedrijf",
                "jan@bedrijf.example.",
                "jan@bedrijf,example",
                "jan@bedrijf.example, piet@bedrijf.example",
                "jan@bedrijf.example;",
                "jan smit@bedrijf.example",
                "jan@bedrijf .example",
                "jan@@bedrijf.example",
                "jan@thuis@bedrijf.example",
                "Jan <jan@bedrijf.example>",
                "jan@bedrijf.example (Jan)",
                "jürgen@bedrijf.example",
                "jan@-bedrijf.example",
                "jan@bedrijf-.example",
                "jan@be_drijf.example",
                "jan@127.0.0.1",
                "jan@[127.0.0.1]",
                "jan@bedrijf.example\r\nBcc: piet@bedrijf.example",
                "jan@faß.example",
                "jan@bedrijf\u2024example.nl\u0000",
                "mailto:jan@bedrijf.example,"
            })
    void whatNoLetterReachesIsRefused(String email) {
        assertThat(isRefused(email)).isTrue();
    }

    static Stream<String> tooLong() {
        return Stream.of(
                "a".repeat(65) + "@bedrijf.example",
                "jan@" + "b".repeat(64) + ".example",
                "jan@" + "b.".repeat(130) + "example");
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void soIsWhatIsLongerThanAnAddressCanBe(String email) {
        assertThat(isRefused(email)).isTrue();
    }

    static Stream<String> taken() {
        return Stream.of(
                "jan@bedrijf.example",
                "jan.smit+offerte@mail.bedrijf.example",
                "o'brien@bedrijf.example",
                "j&k@bedrijf.example",
                "\"jan smit\"@bedrijf.example",
                "INFO@BEDRIJF.EXAMPLE",
                "jan@bäckerei-müller.example",
                "jan@bedrijf.nlčĊx",
                "jan@xn--bckerei-mller-gfb0b.example",
                "jan@" + "b".repeat(63) + ".example",
                "a".repeat(64) + "@" + "b".repeat(59) + "." + "c".repeat(59) + "." + "d".repeat(57) + ".example");
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatTheFormTakesIsReallySent(String email) throws MessagingException {
        SERVER.reset();
        assertThat(isRefused(email)).isFalse();

        sendBoth(request("Jan", email), "Webshop");

        String sent = MailAddress.of(email).orElseThrow().name();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(address(SERVER.getReceivedMessages()[0].getReplyTo()[0])).isEqualTo(sent);
        assertThat(address(SERVER.getReceivedMessages()[1].getAllRecipients()[0]))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan \"de <b>Vries\"",
                "😀 Ömer Şahin",
                "\u202Enaj\u202C",
                "\u200Fיואב",
                "Jan\u2028Bcc: piet@bedrijf.example",
                "=?utf-8?q?x?=",
                "{0} ' {",
                "Jan;,:<>@[]\\"
            })
    void aNameWithOddCharactersMakesALetterOfOneSubject(String name) throws MessagingException {
        SERVER.reset();
        ContactRequest request = request(name, "jan@bedrijf.example");
        assertThat(request.mistakes()).isEmpty();

        sendBoth(request, "Webshop\nmet regel");

        assertThat(SERVER.getReceivedMessages()).hasSize(2).allSatisfy(message -> {
            assertThat(message.getSubject())
                    .contains("Webshop met regel")
                    .doesNotContain("\n", "\r", "\u2028", "\u202E");
            assertThat(message.getHeader("Bcc")).isNull();
        });
    }
}
