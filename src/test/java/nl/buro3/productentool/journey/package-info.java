@NullMarked
package nl.buro3.productentool.journey;

import org.jspecify.annotations.NullMarked;
