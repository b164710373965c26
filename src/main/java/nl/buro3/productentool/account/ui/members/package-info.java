/** What customers see and change of their own organisation, in its page and in the header of all pages. */
@NullMarked
package nl.buro3.productentool.account.ui.members;

import org.jspecify.annotations.NullMarked;
