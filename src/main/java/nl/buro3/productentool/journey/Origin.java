package nl.buro3.productentool.journey;

/** How a touchpoint comes to be known. */
public enum Origin {
    /** The recorder in the browser reports it. */
    BROWSER,
    /** The portal notices it by itself. */
    PORTAL,
    /** It is read from other touchpoints: a section of the product page from the reading of that section. */
    DERIVED,
    /** It happens outside the portal; somebody logs it. */
    BY_HAND
}
