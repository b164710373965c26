/** What the portal answers to those who mean it no good. */
@NullMarked
package nl.buro3.productentool.hostile;

import org.jspecify.annotations.NullMarked;
