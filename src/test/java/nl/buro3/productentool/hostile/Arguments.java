package nl.buro3.productentool.hostile;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.bundle.BundleLines;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Arguments for any method of a service, made from their types: a key stands wherever a number or a name can. */
final class Arguments {

    private static final String EMAIL = "iemand@nieuw.example";

    /** Any card, which is everybody's. */
    private static final String CARD = "webshop";

    private Arguments() {}

    /** Says that it does not know how to make one. */
    static final class UnknownTypeException extends IllegalStateException {
        private UnknownTypeException(Type type) {
            super(type.getTypeName());
        }
    }

    /** @throws UnknownTypeException when a parameter is of a type that it cannot make */
    static Object[] of(Method method, String key) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> of(parameter, key))
                .toArray();
    }

    private static Object of(Parameter parameter, String key) {
        return make(parameter.getParameterizedType(), parameter.getName(), key);
    }

    private static Object make(Type type, String name, String key) {
        if (type instanceof ParameterizedType of) {
            return type.getTypeName().startsWith("java.util.List<")
                            || type.getTypeName().startsWith("java.util.Collection<")
                    ? List.of(make(of.getActualTypeArguments()[0], name, key))
                    : type.getTypeName().startsWith("java.util.Set<")
                            ? Set.of(make(of.getActualTypeArguments()[0], name, key))
                            : function((Class<?>) of.getRawType());
        }
        return plain((Class<?>) type, name, key);
    }

    private static Object plain(Class<?> type, String name, String key) {
        return switch (type.getSimpleName()) {
            case "String" -> word(name, key);
            case "long", "Long" -> number(key);
            case "int" -> 1;
            case "boolean" -> true;
            case "Locale" -> Texts.DUTCH;
            case "UUID" -> UUID.randomUUID();
            case "HttpServletRequest" -> new MockHttpServletRequest();
            case "HttpServletResponse" -> new MockHttpServletResponse();
            case "HttpSession" -> new MockHttpSession();
            default -> composed(type, key);
        };
    }

    /** A number needs a card beside it that there is; what is no number may be the name of a card itself. */
    private static String word(String name, String key) {
        if (name.equals("email")) {
            return EMAIL;
        }
        return name.equals("slug") && number(key) > 0 ? CARD : key;
    }

    /** What is no number is none of a row. */
    private static long number(String key) {
        return key.matches("[0-9]{1,18}") ? Long.parseLong(key) : 0;
    }

    private static Object composed(Class<?> type, String key) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isInterface()) {
            return function(type);
        }
        if (!type.isRecord()) {
            throw new UnknownTypeException(type);
        }
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> maker = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(Arrays.stream(parts)
                    .map(part -> make(part.getGenericType(), part.getName(), key))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " takes no " + key, e);
        }
    }

    /** A function that takes all lines out of a bundle, and says a word about anything else. */
    private static Object function(Class<?> type) {
        if (Arrays.stream(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .count()
                != 1) {
            throw new UnknownTypeException(type);
        }
        return Proxy.newProxyInstance(
                type.getClassLoader() == null ? Arguments.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) ->
                        given != null && given[0] instanceof BundleLines ? BundleLines.NONE : "woord");
    }

    /** Whether a number or a name stands somewhere in such an argument. */
    static boolean holdsAKey(Type type) {
        if (type instanceof ParameterizedType of) {
            return Arrays.stream(of.getActualTypeArguments()).anyMatch(Arguments::holdsAKey) && isCollection(of);
        }
        Class<?> plain = (Class<?>) type;
        return Set.of("String", "long", "Long").contains(plain.getSimpleName())
                || (plain.isRecord()
                        && Arrays.stream(plain.getRecordComponents())
                                .anyMatch(part -> holdsAKey(part.getGenericType())));
    }

    private static boolean isCollection(ParameterizedType type) {
        return type.getTypeName().startsWith("java.util.List<")
                || type.getTypeName().startsWith("java.util.Collection<")
                || type.getTypeName().startsWith("java.util.Set<");
    }
}
