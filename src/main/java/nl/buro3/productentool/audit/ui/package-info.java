/** Where administrators read who changed what. */
@NullMarked
package nl.buro3.productentool.audit.ui;

import org.jspecify.annotations.NullMarked;
