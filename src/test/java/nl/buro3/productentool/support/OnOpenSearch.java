package nl.buro3.productentool.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** As {@link OnDemoPortal}, with the index in a real OpenSearch, which starts once per run. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@ContextConfiguration(
        initializers = {Databases.Demo.class, OpenSearchNode.Backend.class},
        inheritInitializers = false)
@ExtendWith(OwnSecurityContext.class)
public @interface OnOpenSearch {}
