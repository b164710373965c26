package nl.buro3.productentool.journey;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kind of device of a visit: all that is kept of a user agent. */
public enum DeviceType {
    PHONE,
    TABLET,
    DESKTOP,
    UNKNOWN;

    /** The kind that a user agent names; {@link #UNKNOWN} when it names nothing. */
    public static DeviceType of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return UNKNOWN;
        }
        String agent = userAgent.toLowerCase(Locale.ROOT);
        boolean mobile = agent.contains("mobi");
        if (agent.contains("ipad") || agent.contains("tablet") || (agent.contains("android") && !mobile)) {
            return TABLET;
        }
        return mobile ? PHONE : DESKTOP;
    }
}
