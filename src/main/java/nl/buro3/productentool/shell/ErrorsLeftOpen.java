package nl.buro3.productentool.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import nl.buro3.productentool.shell.security.TomcatConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves an answer that ended in an error to the page for errors. The server closes what was sent on to Vaadin, see
 * {@link TomcatConfiguration}, and nobody could write that page any more.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ErrorsLeftOpen extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new LeftOpen(response));
    }

    private static final class LeftOpen extends HttpServletResponseWrapper {

        private boolean isError;

        LeftOpen(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            super.sendError(status);
            isError = true;
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            super.sendError(status, message);
            isError = true;
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            check();
            return super.getWriter();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            check();
            return super.getOutputStream();
        }

        private void check() {
            if (isError) {
                throw new IllegalStateException("an error was sent");
            }
        }
    }
}
