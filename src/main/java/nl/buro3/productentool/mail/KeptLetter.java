package nl.buro3.productentool.mail;

import java.time.Instant;

/** A letter to or about somebody that is still kept. */
public record KeptLetter(Instant at, String to, String subject, String body) {}
