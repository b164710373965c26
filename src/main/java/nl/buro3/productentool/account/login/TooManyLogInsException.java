package nl.buro3.productentool.account.login;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords were tried: the right one has to wait as well. */
public final class TooManyLogInsException extends LockedException {

    private final Duration wait;

    TooManyLogInsException(Duration wait) {
        super("too many wrong log-ins");
        this.wait = wait;
    }

    /** After how long it may be tried again. */
    public Duration retryAfter() {
        return wait;
    }
}
