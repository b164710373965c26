package nl.buro3.productentool.account.login;

import org.springframework.security.core.AuthenticationException;

/** Address and password are those of a registration whose address is not confirmed yet. */
public class UnconfirmedException extends AuthenticationException {

    UnconfirmedException() {
        super("the address is not confirmed yet");
    }
}
