/** Specialists: who answers for which cards. */
@NamedInterface("specialist")
@NullMarked
package nl.buro3.productentool.catalog.specialist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
