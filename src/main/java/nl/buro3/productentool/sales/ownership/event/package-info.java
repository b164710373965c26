/** What is told when something happened to what organisations have, for who listens. */
@NamedInterface("events")
@NullMarked
package nl.buro3.productentool.sales.ownership.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
