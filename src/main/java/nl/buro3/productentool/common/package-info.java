/** Values that every module shares: money, texts, languages. No beans. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
@NullMarked
package nl.buro3.productentool.common;

import org.jspecify.annotations.NullMarked;
