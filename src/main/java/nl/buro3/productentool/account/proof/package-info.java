/** What somebody shows again before the ways into their account change, and how its owner hears of it. */
@NamedInterface("proof")
@NullMarked
package nl.buro3.productentool.account.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
