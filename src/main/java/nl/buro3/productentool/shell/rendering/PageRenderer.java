package nl.buro3.productentool.shell.rendering;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import com.vaadin.flow.spring.ForwardingRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.buro3.productentool.shell.security.ContentSecurity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Service;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes the first response of a public page as Vaadin does, but for a reader who has no session and gets none: it is the
 * live client that asks for one when it starts.
 */
@Service
public class PageRenderer implements VaadinServiceInitListener {

    private static final int SECONDS_TO_START = 30;

    private final IndexHtmlRequestHandler documents = new IndexHtmlRequestHandler();
    private final CompletableFuture<VaadinServletService> started = new CompletableFuture<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        started.obtrudeValue((VaadinServletService) event.getSource());
    }

    /** Whether at this path is a public view. */
    public boolean isPublic(String path) {
        return Prerendering.publicView(running(), path).orElse(false);
    }

    /** Whether at this path is a view, and not a public one. */
    public boolean isNotPublic(String path) {
        return !Prerendering.publicView(running(), path).orElse(true);
    }

    /** Whether at this path is a public view, or nothing: no view and no file. */
    boolean isPublicOrAbsent(String path) {
        VaadinServletService vaadin = running();
        return Prerendering.publicView(vaadin, path).orElseGet(() -> vaadin.getStaticResource(path) == null);
    }

    /** The page at the address of the request; what it says in headers is in the answer, and its document is not. */
    CachedPage render(HttpServletRequest request, HttpServletResponse response) throws IOException {
        VaadinServletService running = running();
        ContentCachingResponseWrapper answer = new Answer(response);
        VaadinRequest asked = new VaadinServletRequest(new WithoutToken(request), running);
        VaadinResponse answered = new VaadinServletResponse(answer, running);
        running.requestStart(asked, answered);
        try {
            documents.synchronizedHandleRequest(new NoSession(running), asked, answered);
        } finally {
            running.requestEnd(asked, answered, null);
        }
        @Nullable String policy = answer.getHeader(ContentSecurity.HEADER);
        return new CachedPage(
                answer.getStatus(),
                answer.getHeader("Location"),
                policy == null ? ContentSecurity.ANYTHING_ELSE : policy,
                answer.getContentAsByteArray());
    }

    /** The server takes requests a moment before Vaadin has started: who comes that early waits for it. */
    VaadinServletService running() {
        return started.copy().orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join();
    }

    /** An error that Vaadin sends, of an address that it does not understand, is told by the status alone. */
    private static final class Answer extends ContentCachingResponseWrapper {

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, @Nullable String message) {
            setStatus(status);
        }
    }

    /** What the document is made of asks a session only how the portal is configured. */
    private static final class NoSession extends VaadinSession {

        private final transient VaadinService service;

        NoSession(VaadinService service) {
            super(service);
            this.service = service;
        }

        @Override
        public DeploymentConfiguration getConfiguration() {
            return service.getDeploymentConfiguration();
        }
    }

    /**
     * The request as Vaadin's servlet sees it: the whole path is behind the servlet's. It has no token against forgery,
     * which would be kept in a session; the client's own protocol has another one.
     */
    private static final class WithoutToken extends ForwardingRequestWrapper {

        WithoutToken(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return name.equals("_csrf") || name.equals(CsrfToken.class.getName()) ? null : super.getAttribute(name);
        }
    }
}
