package nl.buro3.productentool.hostile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.ProductentoolApplication;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;

/** A public method of a service that customers may call, as its own guard says. */
record OpenMethod(Object bean, Method method) {

    private static final String ROOT = ProductentoolApplication.class.getPackageName();

    /** All of the portal: a new one is in it by being there. */
    static List<OpenMethod> of(ApplicationContext portal) {
        return Arrays.stream(portal.getBeanDefinitionNames())
                .map(portal::getBean)
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith(ROOT))
                .flatMap(bean -> methods(AopUtils.getTargetClass(bean)).map(method -> new OpenMethod(bean, method)))
                .toList();
    }

    private static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .filter(method -> isForCustomers(method, service));
    }

    /** What is said at the method goes before what is said at the service. */
    private static boolean isForCustomers(Method method, Class<?> service) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(service, PreAuthorize.class)))
                .map(PreAuthorize::value)
                .filter(rule -> rule.contains("CUSTOMER")
                        || List.of("isAuthenticated()", "permitAll()").contains(rule))
                .isPresent();
    }

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whether something in its arguments can name a row. */
    boolean takesAKey() {
        return Arrays.stream(method.getGenericParameterTypes()).anyMatch(Arguments::holdsAKey);
    }

    /** Calls it with arguments in which this key stands wherever one can stand. */
    Object call(String key) throws Throwable {
        Object[] arguments = Arguments.of(method, key);
        try {
            method.setAccessible(true);
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
