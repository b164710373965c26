/** How many sessions and live pages there may be, and which of them end to make room. */
@NullMarked
package nl.buro3.productentool.shell.session;

import org.jspecify.annotations.NullMarked;
