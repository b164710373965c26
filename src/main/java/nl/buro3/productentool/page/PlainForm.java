package nl.buro3.productentool.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller's method that takes a form or a beacon of a page without a session. Such a page has no token to send:
 * the method looks at where the request was sent from instead, with {@link nl.buro3.productentool.common.SameOrigin}, and
 * says why it refuses.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainForm {}
