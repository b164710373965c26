/** Layout, prerendering, error pages and security of the whole portal; no other module knows it. */
@NullMarked
package nl.buro3.productentool.shell;

import org.jspecify.annotations.NullMarked;
