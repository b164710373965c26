package nl.buro3.productentool;

import java.time.Clock;
import java.time.ZoneId;
import nl.buro3.productentool.catalog.feed.ImportCommand;
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
        SpringApplication.run(ProductentoolApplication.class, arguments);
    }

    /** The one source of time, so that tests can set it; days begin and end as they do in the Netherlands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
