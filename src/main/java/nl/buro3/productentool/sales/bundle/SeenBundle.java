package nl.buro3.productentool.sales.bundle;

/**
 * A bundle as it is looked at.
 *
 * @param isCurrent whether it is the one to which who looks adds
 */
public record SeenBundle(BundleHead head, BundleLines lines, boolean isCurrent) {}
