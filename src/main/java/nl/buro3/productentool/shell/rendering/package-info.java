/** Pages as HTML, made without a session, and kept while nothing on them changes. */
@NullMarked
package nl.buro3.productentool.shell.rendering;

import org.jspecify.annotations.NullMarked;
