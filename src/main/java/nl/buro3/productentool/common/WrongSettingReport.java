package nl.buro3.productentool.common;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;

/** Says in one line which setting the portal cannot start with. */
class WrongSettingReport implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(WrongSettingReport.class);

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongSettingException wrong) {
                log.error("The portal does not start: {}", wrong.getMessage());
                return true;
            }
        }
        return false;
    }
}
