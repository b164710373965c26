/** Loads the demo catalogue, people and journey the first time. */
@NullMarked
package nl.buro3.productentool.demo;

import org.jspecify.annotations.NullMarked;
