package nl.buro3.productentool.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A persistence test: the whole application on an H2 database in memory, with every table empty before
 * each test. All such tests share one application.
 *
 * <p>To run the same tests on PostgreSQL too, add a class of one line: {@code @OnPostgreSQL class
 * XOnPostgreSQLTest extends XTest {}}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@ContextConfiguration(initializers = Databases.H2.class)
@ExtendWith({OwnSecurityContext.class, EmptyTables.class})
public @interface OnH2 {}
