/** The administrator's page on which the demo data is removed. */
@NullMarked
package nl.buro3.productentool.demo.ui;

import org.jspecify.annotations.NullMarked;
