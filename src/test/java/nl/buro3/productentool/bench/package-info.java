/** The benchmarks: the portal beside its peers, on the same data and queries in the same run. */
@NullMarked
package nl.buro3.productentool.bench;

import org.jspecify.annotations.NullMarked;
