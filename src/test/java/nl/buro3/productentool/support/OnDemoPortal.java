package nl.buro3.productentool.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the portal as it is after its first start: with the demo data, a real index, and a server on a free port.
 * All such tests share one application, so a test that changes something puts it back.
 *
 * <p>There is no bundle for the browser: pages hold what the first response holds, and a little script that is not
 * there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "portal.api.requests-per-minute=300",
            "portal.api.suggestions-per-minute=500"
        })
@ContextConfiguration(initializers = Databases.Demo.class)
@ExtendWith(OwnSecurityContext.class)
public @interface OnDemoPortal {}
