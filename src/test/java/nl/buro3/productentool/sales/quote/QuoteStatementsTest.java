package nl.buro3.productentool.sales.quote;

import static nl.buro3.productentool.sales.quote.QuoteStage.line;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** However many quotes an organisation has, their list takes as many statements. */
@OnH2
class QuoteStatementsTest {

    @Autowired
    ApplicationContext portal;

    QuoteStage stage;

    @BeforeEach
    void people() {
        stage = new QuoteStage(portal).set();
    }

    @Test
    void fiftyQuotesTakeAsManyStatementsAsThree() {
        send(3);
        List<String> ofThree = statements(3);
        send(47);
        assertThat(statements(50)).hasSameSizeAs(ofThree);
        assertThat(ofThree).as(ofThree.toString()).hasSizeBetween(3, 6);
    }

    private void send(int quotes) {
        for (int i = 0; i < quotes; i++) {
            stage.sent(stage.content(line("Webshop", "8500", false), line("Fotografie", "650", true)));
        }
    }

    /** Those about quotes and people, without those of jobs in the background. */
    private List<String> statements(int listed) {
        stage.kim();
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        List<Logger> loggers = Stream.of("org.hibernate.SQL", JdbcTemplate.class.getName())
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.addAppender(said);
            logger.setLevel(Level.DEBUG);
        });
        try {
            assertThat(stage.customers.own()).hasSize(listed);
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.detachAppender(said);
            });
        }
        return List.copyOf(said.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(statement -> statement.matches("(?s).*(select|update).*(quote|person).*"))
                .toList();
    }
}
