/** Who may ask for what, and which requests are taken. */
@NullMarked
package nl.buro3.productentool.shell.security;

import org.jspecify.annotations.NullMarked;
