package nl.buro3.productentool.browser;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives browser tests the one portal, the one mail server and the one browser of this run; all end with it. */
final class PortalTest implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(PortalTest.class);
    private static final Set<Class<?>> SHARED = Set.of(PortalProcess.class, MailServer.class, Browsers.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        shared(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return SHARED.contains(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = shared(context);
        Class<?> type = parameter.getParameter().getType();
        return type.equals(Browsers.class)
                ? shared.browsers
                : type.equals(MailServer.class) ? shared.mail : shared.portal;
    }

    private static Shared shared(ExtensionContext context) {
        return Optional.ofNullable(context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(Shared.class, type -> new Shared(), Shared.class))
                .orElseThrow();
    }

    private static final class Shared implements AutoCloseable {

        /** Nobody waits for a colleague's yes: what a walk sends is sent, whatever its bundle comes to. */
        private static final String NO_APPROVAL = "--portal.quotes.approval-above=-1";

        private final MailServer mail = MailServer.start();
        private final PortalProcess portal = PortalProcess.start(
                Path.of("target", "browser-" + ProcessHandle.current().pid()),
                Stream.concat(Stream.of(mail.settings()), Stream.of(NO_APPROVAL))
                        .toArray(String[]::new));
        private final Browsers browsers = new Browsers(portal.address());

        @Override
        public void close() {
            browsers.close();
            portal.close();
            mail.close();
        }
    }
}
