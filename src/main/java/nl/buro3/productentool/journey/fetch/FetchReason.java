package nl.buro3.productentool.journey.fetch;

import java.util.Locale;

/** Why a fetch is taken for what it is taken for. */
public enum FetchReason {
    /** It came as a browser does. */
    BROWSER,
    /** It was logged in as an employee. */
    LOGGED_IN,
    /** It says who it is. */
    NAMED,
    /** It says nothing of what it is. */
    NAMELESS,
    /** It does not even say that it is a browser. */
    PROGRAM,
    /** It asked whether there is something, and not for it. */
    HEAD_ONLY,
    /** A browser asked for it in case that somebody wants it. */
    IN_ADVANCE,
    /** It calls itself a browser, and leaves out what that browser always sends. */
    POSING,
    /** It is a browser that shows nothing to anybody. */
    WINDOWLESS,
    /** It asked for several links in the same moment. */
    ALL_AT_ONCE;

    /** As it is stored and called in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
