/** The application's entry; its modules lie below. */
@NullMarked
package nl.buro3.productentool;

import org.jspecify.annotations.NullMarked;
