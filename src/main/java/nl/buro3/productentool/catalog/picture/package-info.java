/** Pictures, known by their number. */
@NullMarked
package nl.buro3.productentool.catalog.picture;

import org.jspecify.annotations.NullMarked;
