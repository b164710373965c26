package nl.buro3.productentool.account.registration;

/** What became of somebody's attempt to confirm their address. */
public enum ConfirmedRegistration {
    /** They can log in now. */
    DONE,
    /** The link is not ours, was used, or is too old; or the address has an account by now. */
    GONE,
    /** Another password than they registered with: they are somebody else, or mistyped. */
    WRONG_PASSWORD,
    /** So many wrong ones that none is looked at for a while. */
    TOO_OFTEN
}
