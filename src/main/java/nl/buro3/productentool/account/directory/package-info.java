/** Finding people and organisations among many. */
@NullMarked
package nl.buro3.productentool.account.directory;

import org.jspecify.annotations.NullMarked;
