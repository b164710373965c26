package nl.buro3.productentool.account.passkey;

import org.jspecify.annotations.Nullable;

/** A new passkey is not taken. */
public class PasskeyRefusedException extends RuntimeException {

    PasskeyRefusedException(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
