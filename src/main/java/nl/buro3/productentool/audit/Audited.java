package nl.buro3.productentool.audit;

import org.jspecify.annotations.Nullable;

/**
 * A change for the audit trail: of rights, a price, a status or a person. Publish it in the transaction of the change:
 * both are stored, or neither.
 *
 * @param actor the number of who did it; null for the portal itself
 * @param action what was done, such as {@code person.disabled}; the texts say it in words under {@code audit.action.}
 * @param subject to what: a kind and a key, such as {@code persoon/12} or {@code kaart/webshop}. No name of a customer,
 *     since it stays when they are erased
 * @param before how it was, in a few words; empty for nothing
 * @param after how it is now
 */
public record Audited(@Nullable Long actor, String action, String subject, String before, String after) {}
