/**
 * How what employees teach the search, and every other change of what pages show, reaches each query, page and node,
 * without asking the database each time.
 */
@NamedInterface("upkeep")
@NullMarked
package nl.buro3.productentool.search.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
