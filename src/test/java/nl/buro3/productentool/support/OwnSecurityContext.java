package nl.buro3.productentool.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Says in one place who is logged in. Each application brings its own place and makes it the only one of the machine;
 * with several in one run, that is the one that started last, which need not be the one under test.
 */
class OwnSecurityContext implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
