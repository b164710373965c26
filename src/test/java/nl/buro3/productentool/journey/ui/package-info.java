@NullMarked
package nl.buro3.productentool.journey.ui;

import org.jspecify.annotations.NullMarked;
