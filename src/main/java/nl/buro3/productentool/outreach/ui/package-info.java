/** The form with which a reader asks for a talk or an answer, and what administrators see of the mail. */
@NullMarked
package nl.buro3.productentool.outreach.ui;

import org.jspecify.annotations.NullMarked;
