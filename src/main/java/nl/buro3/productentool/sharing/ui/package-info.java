/** The share button and dialog, the page of a link's cards, and that of a link that leads nowhere any more. */
@NamedInterface("ui")
@NullMarked
package nl.buro3.productentool.sharing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
