/** Walks through the built portal in a real browser, as its users do. */
@NullMarked
package nl.buro3.productentool.browser;

import org.jspecify.annotations.NullMarked;
