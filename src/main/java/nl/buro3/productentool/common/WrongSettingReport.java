package nl.buro3.productentool.common;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Says in one line with which setting the portal cannot start, instead of where in the program that was noticed. What is no
 * setting's fault is told by Spring Boot.
 */
class WrongSettingReport implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(WrongSettingReport.class);

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> why = why(failure);
        why.ifPresent(words -> log.error("The portal does not start: {}", words));
        return why.isPresent();
    }

    /** What an operator can do something about; the innermost reason, which says most. */
    static Optional<String> why(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> words(cause).stream())
                .reduce((outer, inner) -> inner)
                .map(words -> words.lines().findFirst().orElse(""));
    }

    private static Optional<String> words(Throwable cause) {
        return switch (cause) {
            case WrongSettingException wrong -> Optional.ofNullable(wrong.getMessage());
            case PortInUseException taken ->
                Optional.of("server.port %d is in use by another program".formatted(taken.getPort()));
            case SQLException refused
            when isClosed(refused.getSQLState()) ->
                Optional.of("spring.datasource leads to no database that lets the portal in: " + refused.getMessage());
            default -> Optional.empty();
        };
    }

    /** Nobody there (08), wrong name or password (28), no such database (3D), or one that takes no connections (53, 57). */
    private static boolean isClosed(@Nullable String state) {
        return state != null && state.matches("(08|28|3D|53|57).*");
    }
}
