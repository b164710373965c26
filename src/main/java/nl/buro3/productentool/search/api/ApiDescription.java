package nl.buro3.productentool.search.api;

import static nl.buro3.productentool.common.Texts.ENGLISH;
import static nl.buro3.productentool.common.Texts.text;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says besides its operations: whose it is, that anybody may read, and how it refuses. */
@Configuration
class ApiDescription {

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "A parameter has a value that is not allowed",
            "404", "There is nothing at this address",
            "429", "Too many requests from one network; Retry-After says when to go on");

    @Bean
    OpenApiCustomizer describedApi() {
        return api -> {
            api.info(new Info()
                            .title(text(ENGLISH, "portal.name"))
                            .version("1")
                            .description("Reads the published product cards. Errors are problem details (RFC 9457).")
                            .license(new License().name("All rights reserved").identifier("LicenseRef-Proprietary")))
                    .servers(List.of(new Server().url("/").description("This portal")))
                    .security(List.of(new SecurityRequirement())); // anybody may read
            api.getComponents().addSchemas(PROBLEM, problem());
            operations(api).forEach(ApiDescription::refuses);
        };
    }

    private static List<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }

    private static void refuses(Operation operation) {
        Content content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
        REFUSALS.forEach((status, why) -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(why).content(content)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema());
    }
}
