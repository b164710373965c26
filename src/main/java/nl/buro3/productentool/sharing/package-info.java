/** Share links to product cards and who they were meant for. */
@NullMarked
package nl.buro3.productentool.sharing;

import org.jspecify.annotations.NullMarked;
