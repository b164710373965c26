/** At which number somebody is called, on the pages of employees. */
@NullMarked
package nl.buro3.productentool.account.ui.phone;

import org.jspecify.annotations.NullMarked;
