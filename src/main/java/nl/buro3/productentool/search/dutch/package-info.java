/** What words of a Dutch text mean the same: inflection, compounds, derivation. Plain rules and word lists. */
@NullMarked
package nl.buro3.productentool.search.dutch;

import org.jspecify.annotations.NullMarked;
