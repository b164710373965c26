/** People, organisations, roles and log-in. */
@NullMarked
package nl.buro3.productentool.account;

import org.jspecify.annotations.NullMarked;
