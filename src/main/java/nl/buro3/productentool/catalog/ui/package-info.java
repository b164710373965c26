/** The product page and the card in a list, with the places where other modules add their part. */
@org.springframework.modulith.NamedInterface("ui")
@NullMarked
package nl.buro3.productentool.catalog.ui;

import org.jspecify.annotations.NullMarked;
