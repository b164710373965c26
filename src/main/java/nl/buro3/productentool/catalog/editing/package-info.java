/** What employees do with cards: begin, write, publish, archive. */
@NamedInterface("editing")
@NullMarked
package nl.buro3.productentool.catalog.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
