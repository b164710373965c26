package nl.buro3.productentool.sales.quote;

import static nl.buro3.productentool.common.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.Outbox;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.quote.QuoteReaders.Reader;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineWords;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Contact;
import nl.buro3.productentool.sales.quote.detail.Signer;
import org.springframework.stereotype.Component;

/** The letters about quotes, put into the outbox in the transaction of what they tell: to customers in the quote's language. */
@Component
class QuoteLetters {

    /** Where customers read their quotes. */
    static final String OWN = "/mijn/offertes/";

    private final Outbox outbox;
    private final HouseContact house;
    private final QuotePeople people;
    private final QuoteReaders readers;

    QuoteLetters(Outbox outbox, HouseContact house, QuotePeople people, QuoteReaders readers) {
        this.outbox = outbox;
        this.house = house;
        this.people = people;
        this.readers = readers;
    }

    /** A day as a letter says it: "14 december 2026". */
    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    /** @param address of its page */
    void sent(Quote quote, String address) {
        QuoteContent content = quote.content();
        readers.of(quote)
                .forEach(reader -> to(
                        reader.email(),
                        quote,
                        "sent",
                        key(address),
                        reader.name(),
                        content.subject(),
                        quote.number(),
                        offered(content, quote.language()),
                        day(content.validUntil(), quote.language()),
                        address,
                        owner(quote).name(),
                        owner(quote).phone().isEmpty()
                                ? house.phone()
                                : owner(quote).phone()));
    }

    /** What it comes to without options, and the terms of all that is offered. */
    private static String offered(QuoteContent content, Locale language) {
        return Stream.of(LineWords.sums(content, Set.of(), language), LineWords.terms(content.lines(), language))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** It holds longer. */
    void extended(Quote quote, String origin) {
        readers.of(quote)
                .forEach(reader -> to(
                        reader.email(),
                        quote,
                        "extended",
                        "",
                        reader.name(),
                        quote.subject(),
                        quote.number(),
                        day(quote.validUntil(), quote.language()),
                        place(quote, reader, origin),
                        owner(quote).name()));
    }

    void answered(Quote quote, QuoteQuestion question, String origin) {
        QuoteDetails.Asked asked = question.asked();
        readers.ofAnswer(quote, question.personId())
                .forEach(reader -> to(
                        reader.email(),
                        quote,
                        "answered",
                        "",
                        reader.name(),
                        asked.question(),
                        quote.number(),
                        asked.answer(),
                        place(quote, reader, origin),
                        people.contact(asked.answeredBy())
                                .orElseGet(() -> owner(quote))
                                .name()));
    }

    /** Where a reader finds it; an own link is known to its reader only. */
    private static String place(Quote quote, Reader reader, String origin) {
        return reader.hasAccount() ? origin + OWN + quote.number() : text(quote.language(), "quote.mail.own-link");
    }

    /** To both sides: what was agreed, and what happens next. */
    void accepted(Quote quote, QuoteDetails.Signed signed, String address, String origin) {
        QuoteContent content = quote.content();
        Locale language = quote.language();
        to(
                signed.email(),
                quote,
                "accepted",
                key(address),
                signed.name(),
                content.subject(),
                quote.number(),
                day(signed.day(), language),
                LineWords.lines(content.taken(signed.chosen()), language),
                LineWords.sums(content, signed.chosen(), language),
                address,
                owner(quote).name());
        toHouse(
                quote,
                signed.email(),
                "accepted",
                content.customer().name(),
                quote.number(),
                signed.name(),
                signed.role(),
                LineWords.sums(content, signed.chosen(), Texts.DUTCH),
                desk(quote, origin));
    }

    void declined(Quote quote, Signer by, String reason, String origin) {
        toHouse(
                quote,
                by.email(),
                "declined",
                quote.customer().name(),
                quote.number(),
                by.name(),
                reason.isEmpty() ? text(Texts.DUTCH, "quote.mail.no-reason") : reason,
                desk(quote, origin));
    }

    void questioned(Quote quote, Signer by, String about, String question, String origin) {
        toHouse(
                quote,
                by.email(),
                "questioned",
                quote.customer().name(),
                quote.number(),
                by.name(),
                about.isEmpty() ? quote.subject() : about,
                question,
                desk(quote, origin));
    }

    /** To the house's mailbox: nobody has taken it yet. */
    void asked(Quote quote, Signer by, String origin) {
        toHouse(
                quote,
                by.email(),
                "asked",
                quote.customer().name(),
                quote.number(),
                by.name(),
                LineWords.lines(quote.content().lines(), Texts.DUTCH),
                desk(quote, origin));
    }

    /** Nobody needs to make it any more. */
    void retracted(Quote quote, Signer by, String origin) {
        toHouse(
                quote,
                by.email(),
                "retracted",
                quote.customer().name(),
                quote.number(),
                by.name(),
                desk(quote, origin));
    }

    /** The code with which a quote's own link opens. */
    void code(Quote quote, String code) {
        Customer customer = quote.customer();
        to(customer.email(), quote, "code", code, customer.contact(), code, quote.number());
    }

    /** The address itself where it is a quote's own link, which lets its reader in. */
    private static String key(String address) {
        return address.contains(ProspectQuotes.PATH) ? address : "";
    }

    /** @param key what lets its reader in, or empty: others who are shown the letter do not see it */
    private void to(String address, Quote quote, String kind, String key, Object... words) {
        Locale language = quote.language();
        outbox.put(new Letter(
                        address,
                        owner(quote).email(),
                        text(language, "quote.mail." + kind + ".subject", words),
                        text(language, "quote.mail." + kind + ".body", words),
                        language)
                .hiding(key));
    }

    /** @param replyTo who did what it tells */
    private void toHouse(Quote quote, String replyTo, String kind, Object... words) {
        outbox.put(new Letter(
                owner(quote).email(),
                replyTo,
                text(Texts.DUTCH, "quote.mail.house." + kind + ".subject", words),
                text(Texts.DUTCH, "quote.mail.house." + kind + ".body", words),
                Texts.DUTCH));
    }

    private Contact owner(Quote quote) {
        return people.contact(quote.ownerId())
                .orElseGet(() -> new Contact(0, text(quote.language(), "portal.owner"), house.email(), house.phone()));
    }

    private static String desk(Quote quote, String origin) {
        return origin + "/beheer/offertes/" + quote.id();
    }
}
