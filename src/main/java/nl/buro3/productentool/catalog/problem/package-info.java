/** Problems in the words of customers, what solves them, and the questions that lead there. */
@NamedInterface("problem")
@NullMarked
package nl.buro3.productentool.catalog.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
