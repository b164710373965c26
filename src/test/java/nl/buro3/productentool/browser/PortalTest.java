package nl.buro3.productentool.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives browser tests the one portal and the one browser of this run; both end with it. */
final class PortalTest implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(PortalTest.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        shared(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type.equals(PortalProcess.class) || type.equals(Browsers.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = shared(context);
        return parameter.getParameter().getType().equals(Browsers.class) ? shared.browsers : shared.portal;
    }

    private static Shared shared(ExtensionContext context) {
        return Optional.ofNullable(context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(Shared.class, type -> new Shared(), Shared.class))
                .orElseThrow();
    }

    private static final class Shared implements AutoCloseable {

        private final PortalProcess portal = PortalProcess.start(
                Path.of("target", "browser-" + ProcessHandle.current().pid()));
        private final Browsers browsers = new Browsers(portal.address());

        @Override
        public void close() {
            browsers.close();
            portal.close();
        }
    }
}
