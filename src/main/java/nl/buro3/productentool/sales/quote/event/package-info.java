/** What is told when something happened to a quote, for who listens. */
@NamedInterface("events")
@NullMarked
package nl.buro3.productentool.sales.quote.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
