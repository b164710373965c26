package nl.buro3.productentool.shell.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets.
 *
 * @param pagesPerNetwork live pages of visitors in one network
 * @param pages live pages of all visitors; 0 for as many as the heap has MiB, which then take some fifth of it
 * @param perAccount sessions of one who is logged in; the one that was silent longest ends for a new one
 */
@ConfigurationProperties("portal.sessions")
record SessionLimits(
        @DefaultValue("300") int pagesPerNetwork,
        @DefaultValue("0") int pages,
        @DefaultValue("20") int perAccount) {

    private static final long MIB = 1L << 20;

    SessionLimits {
        pages = pages > 0
                ? pages
                : (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / MIB);
    }
}
