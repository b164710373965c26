package nl.buro3.productentool.search.synonym;

import java.time.Instant;

/**
 * Synonyms as they are kept.
 *
 * @param version for saying on which version a change was made
 * @param changedBy the name of who changed them last; empty for those that the portal began with
 */
public record KnownSynonyms(long id, SynonymContent content, int version, String changedBy, Instant changedAt) {}
