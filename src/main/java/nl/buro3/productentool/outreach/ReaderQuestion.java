package nl.buro3.productentool.outreach;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.mail.OutboxDesk;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A reader's question as employees see it.
 *
 * @param message may be empty for a talk
 * @param specialist the name of who was asked
 * @param owner who is to answer; null for nobody yet
 * @param suspect whether a program may have sent it
 * @param answer what was written to who asked from here; empty for nothing
 * @param note of employees, for each other
 */
public record ReaderQuestion(
        Seen seen,
        Instant askedAt,
        Kind kind,
        About about,
        Sender sender,
        String message,
        Locale language,
        String specialist,
        @Nullable Account owner,
        Progress progress,
        boolean suspect,
        Delivery delivery,
        String answer,
        String note) {

    /**
     * Which question, and how often it had changed when somebody looked: what is done about it names both.
     *
     * @param id its number
     */
    public record Seen(long id, int version) {}

    /**
     * What it is about.
     *
     * @param card as it is now, or null when it is gone
     */
    public record About(String name, @Nullable CardSummary card) {}

    /**
     * Who asked.
     *
     * @param phone or empty
     * @param organisation the customer company of the account, or of the account with this address; null for others
     * @param loggedIn whether it was sent from an account; else anyone may have filled in the address
     */
    public record Sender(
            String name,
            String email,
            String phone,
            @Nullable OrganisationRef organisation,
            boolean loggedIn) {}

    /**
     * How far it came.
     *
     * @param turns the last time that it was answered, closed and opened again, as far as it was, in their order
     * @param by who changed something last; null for nobody, or somebody who is gone
     * @param overdue whether it waits for longer than it should
     */
    public record Progress(
            InquiryState state,
            List<Turned> turns,
            @Nullable Account by,
            boolean overdue) {}

    /**
     * That it was brought into a state.
     *
     * @param by null for somebody who is gone
     */
    public record Turned(
            InquiryState to, Instant at, @Nullable Account by) {}

    /**
     * What became of the mail to the specialist.
     *
     * @param written whether there was one
     * @param letter null when it is no longer kept
     */
    public record Delivery(boolean written, OutboxDesk.@Nullable Line letter) {}
}
