package nl.buro3.productentool.bench;

import java.util.Map;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The limit: Spring MVC with one page of so many bytes, and nothing else. No stereotype: the portal must not find it. */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class BarePage {

    private static final int SEED = 4;

    @Bean
    RouterFunction<ServerResponse> page() {
        byte[] body = new byte[Integer.getInteger("bytes", 1)];
        new Random(SEED).nextBytes(body);
        return RouterFunctions.route()
                .GET(
                        "/",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                                .body(body))
                .build();
    }

    static void main(String... arguments) {
        SpringApplication bare = new SpringApplication(BarePage.class);
        bare.setDefaultProperties(Map.of(
                "server.port",
                arguments[0],
                "spring.main.banner-mode",
                "off",
                "logging.level.root",
                "error",
                "spring.config.location",
                "optional:file:./none/"));
        bare.run();
    }
}
