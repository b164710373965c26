/** What readers ask: the inbox in which it waits, and the mail about it. */
@NullMarked
package nl.buro3.productentool.outreach;

import org.jspecify.annotations.NullMarked;
