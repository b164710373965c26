/** The menus of the portal, to which each module adds the entries of its own pages. */
@NamedInterface("ui")
@NullMarked
package nl.buro3.productentool.page.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
