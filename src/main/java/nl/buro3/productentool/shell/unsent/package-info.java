/**
 * Forms that were sent after the log-in of who wrote them had ended: kept for a while, and filled in again once the same
 * person is logged in. Nothing is carried out until they send it themselves.
 *
 * @see <a href="../../../../../../../../docs/decisions/0026-a-form-outlives-the-log-in.md">Decision 26</a>
 */
@NullMarked
package nl.buro3.productentool.shell.unsent;

import org.jspecify.annotations.NullMarked;
