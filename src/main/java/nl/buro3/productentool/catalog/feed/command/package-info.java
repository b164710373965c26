/** The command that loads a feed, and how it hands over to a portal that runs. */
@NullMarked
package nl.buro3.productentool.catalog.feed.command;

import org.jspecify.annotations.NullMarked;
