/** What is told when something happened to a bundle, for who listens. */
@NamedInterface("events")
@NullMarked
package nl.buro3.productentool.sales.bundle.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
