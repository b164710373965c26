package nl.buro3.productentool;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import nl.buro3.productentool.catalog.feed.command.ExportCommand;
import nl.buro3.productentool.catalog.feed.command.ImportCommand;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The product portal of Buro 3: catalogue, share links and customer journey in one system. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = "common")
public class ProductentoolApplication {

    public static void main(String[] arguments) {
        if (ImportCommand.isAsked(arguments)) {
            System.exit(ImportCommand.run(ProductentoolApplication.class, arguments));
        }
        if (ExportCommand.isAsked(arguments)) {
            System.exit(ExportCommand.run(ProductentoolApplication.class, arguments));
        }
        SpringApplication.run(ProductentoolApplication.class, arguments);
    }

    /**
     * The one source of time, so that tests can set it; days begin and end as they do in the Netherlands.
     *
     * @param ahead how far it runs ahead of the machine's, to try what only time brings
     */
    @Bean
    Clock clock(@Value("${portal.clock.ahead:0s}") Duration ahead) {
        return Clock.offset(Clock.system(ZoneId.of("Europe/Amsterdam")), ahead);
    }
}
