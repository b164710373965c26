/** Who keeps an organisation's people: its managers by themselves, colleagues for them, and who was asked to join. */
@NamedInterface("member")
@NullMarked
package nl.buro3.productentool.account.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
