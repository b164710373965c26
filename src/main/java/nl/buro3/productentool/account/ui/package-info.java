/** The log-in page. */
@org.springframework.modulith.NamedInterface("ui")
@NullMarked
package nl.buro3.productentool.account.ui;

import org.jspecify.annotations.NullMarked;
