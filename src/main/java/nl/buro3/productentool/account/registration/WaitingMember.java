package nl.buro3.productentool.account.registration;

import java.time.Instant;

/**
 * Somebody who registered, and whose address says that they may belong to an organisation that is there.
 *
 * @param id of the request
 * @param called the name of their organisation, as they typed it
 * @param organisation the name of the one that their address proposes
 * @param handle its short name in addresses
 */
public record WaitingMember(
        long id, String name, String email, String called, String organisation, String handle, Instant since) {}
