/** What tests of several modules share. */
@NullMarked
package nl.buro3.productentool.support;

import org.jspecify.annotations.NullMarked;
