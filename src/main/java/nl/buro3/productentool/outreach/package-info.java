/** Mail that the portal sends, and how readers reach a specialist through it. */
@NullMarked
package nl.buro3.productentool.outreach;

import org.jspecify.annotations.NullMarked;
