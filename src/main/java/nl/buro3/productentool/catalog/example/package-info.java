/** Examples on cards: what was done for whom, with pictures. */
@NamedInterface("example")
@NullMarked
package nl.buro3.productentool.catalog.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
