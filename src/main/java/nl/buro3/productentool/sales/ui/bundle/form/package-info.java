/** What the forms of a bundle send, what is wrong with it, and what their cookies carry. */
@NullMarked
package nl.buro3.productentool.sales.ui.bundle.form;

import org.jspecify.annotations.NullMarked;
