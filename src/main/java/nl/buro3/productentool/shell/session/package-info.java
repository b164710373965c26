/**
 * How many sessions and live pages there may be, which of them end to make room, and the end of a session whose account may
 * not be in any more.
 */
@NullMarked
package nl.buro3.productentool.shell.session;

import org.jspecify.annotations.NullMarked;
