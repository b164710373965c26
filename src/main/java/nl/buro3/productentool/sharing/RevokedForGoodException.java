package nl.buro3.productentool.sharing;

/** It is too long ago that a link was withdrawn to undo that: who has it was told, and a new one is a click away. */
public class RevokedForGoodException extends RuntimeException {

    RevokedForGoodException() {
        super("the link was withdrawn too long ago");
    }
}
