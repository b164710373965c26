package nl.buro3.productentool.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** As {@link OnH2}, on a real PostgreSQL, which starts once per run. Goes before H2 where a subclass has both. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@ContextConfiguration(initializers = Databases.PostgreSQL.class, inheritInitializers = false)
@ExtendWith({OwnSecurityContext.class, EmptyTables.class})
public @interface OnPostgreSQL {}
