/** Reads English: cards in English, and questions that English speakers ask of Dutch cards. */
@NullMarked
package nl.buro3.productentool.search.english;

import org.jspecify.annotations.NullMarked;
