/** Categories and the words for them. */
@NamedInterface("category")
@NullMarked
package nl.buro3.productentool.catalog.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
