/** Where employees keep the customers' problems, what solves them and what is asked. */
@NullMarked
package nl.buro3.productentool.catalog.ui.problems;

import org.jspecify.annotations.NullMarked;
