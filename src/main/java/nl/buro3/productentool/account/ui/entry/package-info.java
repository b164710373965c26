/** The pages by which somebody gets in who cannot log in yet: a forgotten password, and registering. */
@NullMarked
package nl.buro3.productentool.account.ui.entry;

import org.jspecify.annotations.NullMarked;
