package nl.buro3.productentool.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;

/** A letter as a mail server takes it: the words, and the same in the portal's look. */
public record MimeLetter(Letter letter, String from) implements MimeMessagePreparator {

    @Override
    public void prepare(MimeMessage mime) throws MessagingException {
        MimeMessageHelper message = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
        message.setFrom(from);
        message.setTo(letter.to());
        if (!letter.replyTo().isEmpty()) {
            message.setReplyTo(letter.replyTo());
        }
        if (!letter.unsubscribe().isEmpty()) {
            mime.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setSubject(letter.subject());
        message.setText(letter.body(), LetterLayout.html(letter));
    }
}
