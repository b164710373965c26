package nl.buro3.productentool.common;

/** An operator's setting with which the portal cannot start; the message says which and why. */
public class WrongSettingException extends RuntimeException {

    public WrongSettingException(String setting, String why) {
        super(setting + " " + why);
    }

    public WrongSettingException(String setting, String why, Throwable cause) {
        super(setting + " " + why, cause);
    }
}
