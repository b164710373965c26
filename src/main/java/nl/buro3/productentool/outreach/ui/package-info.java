/** The form with which a reader asks for a talk or an answer, the inbox of what was asked, and what becomes of the mail. */
@org.springframework.modulith.NamedInterface("ui")
@NullMarked
package nl.buro3.productentool.outreach.ui;

import org.jspecify.annotations.NullMarked;
