package nl.buro3.productentool.account.login;

import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.mail.Letter;
import org.springframework.security.core.AuthenticationException;

/** Who registered and has not confirmed their address, as the log-in asks for them. */
public interface Unconfirmed {

    /** Whether somebody registered with this address and this password. It takes as long for an address that nobody has. */
    boolean isOf(String email, String password);

    /**
     * Another letter to confirm an address by; the links of letters before stay good.
     *
     * @param address in small letters
     * @param origin the portal's own address, where the link leads
     * @return empty where nobody waits with this address
     */
    Optional<Letter> letter(String address, String origin, Locale language);

    /** Address and password are those of a registration whose address is not confirmed yet. */
    class UnconfirmedException extends AuthenticationException {

        UnconfirmedException() {
            super("the address is not confirmed yet");
        }
    }
}
