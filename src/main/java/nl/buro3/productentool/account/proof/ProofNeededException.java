package nl.buro3.productentool.account.proof;

/** Who asks came in a while ago, and has to show again that they are who they were. */
public class ProofNeededException extends RuntimeException {

    public ProofNeededException() {
        super("logged in too long ago");
    }
}
