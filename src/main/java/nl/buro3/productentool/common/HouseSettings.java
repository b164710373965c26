package nl.buro3.productentool.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads whose portal it is from {@code portal.house}, before anything is made that speaks in its name. As long as no name
 * is set and the demo is on, it is the demo's invented agency.
 */
class HouseSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String PREFIX = "portal.house";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        House.set(read(event.getEnvironment()));
    }

    static House read(ConfigurableEnvironment environment) {
        if (!environment.containsProperty(PREFIX + ".name")
                && environment.getProperty("portal.demo", Boolean.class, false)) {
            invented(environment);
        }
        House house = Binder.get(environment).bindOrCreate(PREFIX, House.class);
        house.colours().check();
        if (!house.logo().isEmpty() && !(isPicture(house.logo()) && Files.isReadable(Path.of(house.logo())))) {
            throw new WrongSettingException(PREFIX + ".logo", "is not a file in SVG or PNG: " + house.logo());
        }
        if (house.paymentDays() < 1 || house.paymentDays() > House.MOST_PAYMENT_DAYS) {
            throw new WrongSettingException(
                    PREFIX + ".payment-days",
                    "is not from 1 to " + House.MOST_PAYMENT_DAYS + ": " + house.paymentDays());
        }
        return house;
    }

    private static boolean isPicture(String file) {
        return file.endsWith(".svg") || file.endsWith(".png");
    }

    /** Behind everything that an operator set. */
    private static void invented(ConfigurableEnvironment environment) {
        try {
            new YamlPropertySourceLoader()
                    .load("demo house", new ClassPathResource("demo/house.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
