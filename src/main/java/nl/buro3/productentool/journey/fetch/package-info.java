/** What asks for a page or a link: a person's browser, or a program. */
@NullMarked
package nl.buro3.productentool.journey.fetch;

import org.jspecify.annotations.NullMarked;
