package nl.buro3.productentool.mail;

import java.time.Instant;

/** A letter to somebody that is still kept; what let its reader in is left out of it. */
public record KeptLetter(Instant at, String to, String subject, String body) {}
