/** What every module's views share: pages that can be rendered before the live client starts, and small HTML parts. */
@NullMarked
package nl.buro3.productentool.common.ui;

import org.jspecify.annotations.NullMarked;
