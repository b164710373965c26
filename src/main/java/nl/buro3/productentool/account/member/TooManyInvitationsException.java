package nl.buro3.productentool.account.member;

/** Too many people were asked to join an organisation: those who were have to answer first, or some time has to pass. */
public class TooManyInvitationsException extends RuntimeException {

    TooManyInvitationsException() {
        super("too many invitations");
    }
}
