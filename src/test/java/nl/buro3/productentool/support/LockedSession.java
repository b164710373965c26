package nl.buro3.productentool.support;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.communication.PushMode;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** The session of a request that is being answered, in production and without push. */
public final class LockedSession extends VaadinSession {

    public LockedSession() {
        super(null);
    }

    @Override
    public void checkHasLock() {
        // one thread only
    }

    @Override
    public DeploymentConfiguration getConfiguration() {
        return (DeploymentConfiguration) Proxy.newProxyInstance(
                LockedSession.class.getClassLoader(),
                new Class<?>[] {DeploymentConfiguration.class},
                (proxy, method, arguments) -> setting(method.getReturnType()));
    }

    private static @Nullable Object setting(Class<?> type) {
        return type == PushMode.class ? PushMode.DISABLED : type == boolean.class ? true : null;
    }

    @Override
    public boolean hasLock() {
        return true;
    }
}
