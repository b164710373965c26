/** Related and recommended products. */
@NullMarked
package nl.buro3.productentool.recommendation;

import org.jspecify.annotations.NullMarked;
