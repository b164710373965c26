package nl.buro3.productentool.search.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The API's contract, over HTTP: other people's programs depend on it. */
@OnDemoPortal
class ProductApiTest {

    @LocalServerPort
    private int port;

    private Browser program;

    @BeforeEach
    void start() {
        program = Browser.on(port);
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void aListHasExactlyThePromisedShape() {
        Answer answer = program.get("/api/v1/products?q=webshop&size=3");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        Map<String, Object> page = json(answer).read("$");
        assertThat(page).containsOnlyKeys("total", "items", "facets", "suggestion");
        List<Map<String, Object>> items = json(answer).read("$.items");
        assertThat(items)
                .hasSize(3)
                .allSatisfy(item -> assertThat(item)
                        .containsOnlyKeys(
                                "slug", "name", "summary", "category", "priceIndication", "url", "highlights"));
        assertThat(items.getFirst())
                .containsEntry("slug", "webshop")
                .containsEntry("name", "Webshop")
                .containsEntry("category", "websites-en-webshops/bouwen")
                .containsEntry("url", "/product/webshop");
        assertThat(json(answer).<List<String>>read("$.items[0].highlights")).contains("<mark>Webshop</mark>");
        List<Map<String, Object>> facets = json(answer).read("$.facets.category");
        assertThat(facets)
                .isNotEmpty()
                .allSatisfy(facet -> assertThat(facet).containsOnlyKeys("value", "label", "count"));
        assertThat(json(answer).<Object>read("$.suggestion")).isNull();
    }

    @Test
    void whatIsAskedForIsWhatIsAnswered() {
        int all = json(program.get("/api/v1/products")).read("$.total");
        Answer seo = program.get("/api/v1/products?category=vindbaarheid%2Fseo&size=100");
        List<String> inSeo = json(seo).read("$.items[*].slug");
        List<Integer> promised = json(seo).read("$.facets.category[?(@.value == 'vindbaarheid/seo')].count");

        assertThat(all).isGreaterThan(50);
        assertThat(inSeo).contains("seo-scan").doesNotContain("webshop");
        assertThat(promised).containsExactly(inSeo.size());
        assertThat(json(program.get("/api/v1/products?category=onbekend")).<Integer>read("$.total"))
                .isZero();
        assertThat(json(program.get("/api/v1/products?problem=onbekend")).<Integer>read("$.total"))
                .isZero();
        List<String> second =
                json(program.get("/api/v1/products?page=2&size=5")).read("$.items[*].slug");
        List<String> first = json(program.get("/api/v1/products?page=1&size=5")).read("$.items[*].slug");
        assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=x",
                "page=1.5",
                "page=99999999999",
                "page=2147483647",
                "page=%00",
                "size=0",
                "size=101",
                "size=-5",
                "size=veel",
                "size=2147483648",
                "page=501&size=20",
                "page=&size=abc"
            })
    void aPageOrSizeOutOfBoundsIsABadRequest(String query) {
        assertProblem(program.get("/api/v1/products?" + query), 400);
    }

    @Test
    void moreThanTwoHundredCharactersAreABadRequest() {
        assertThat(program.get("/api/v1/products?q=" + "a".repeat(200)).status())
                .isEqualTo(200);
        assertProblem(program.get("/api/v1/products?q=" + "a".repeat(201)), 400);
        assertProblem(program.get("/api/v1/suggest?q=" + "a".repeat(201)), 400);
        assertProblem(program.get("/api/v1/suggest"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%22%5C%5E~*%3F:", "%F0%9F%98%80", "%ED%A0%80", "%3Cscript%3E", "%C0%AF"})
    void oddSignsAreNeverAnErrorOfThePortal(String odd) {
        for (String address : List.of(
                "/api/v1/products?q=" + odd,
                "/api/v1/products?category=" + odd,
                "/api/v1/products?problem=" + odd,
                "/api/v1/suggest?q=" + odd)) {
            assertThat(program.get(address).status()).as(address).isLessThan(500);
        }
    }

    @Test
    void highlightsAreHtmlInWhichNothingButTheMarksIsLive() {
        Answer answer = program.get("/api/v1/products?q=website&size=100");

        List<String> highlights = json(answer).read("$.items[*].highlights[*]");
        assertThat(highlights)
                .isNotEmpty()
                .allSatisfy(html -> assertThat(html.replaceAll("</?mark>", "")).doesNotContain("<", ">"));
    }

    @Test
    void oneProductHasEverythingOnItsCard() {
        Answer answer = program.get("/api/v1/products/webshop");

        assertThat(answer.status()).isEqualTo(200);
        Map<String, Object> product = json(answer).read("$");
        assertThat(product)
                .containsEntry("slug", "webshop")
                .containsEntry("url", "/product/webshop")
                .containsKeys("description", "benefits", "examples", "specialists", "relations", "problems", "price");
        assertThat(json(answer).<String>read("$.description")).contains("<p>", "href=\"/product/");
        assertThat(json(answer).<List<String>>read("$.benefits")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(json(answer).<String>read("$.price.type")).isIn("FIXED", "FROM", "RANGE", "ON_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/products/bestaat-niet",
                "/api/v1/bestaat-niet",
                "/api/v2/products",
                "/api/v1/products/%2e%2e%2f"
            })
    void whatIsNotThereIsAProblemAndNoPage(String address) {
        Answer answer = program.get(address);

        assertThat(answer.status()).isBetween(400, 404);
        if (answer.status() == 404) {
            assertProblem(answer, 404);
        }
    }

    @Test
    void suggestionsAreOfThreeKinds() {
        Answer answer = program.get("/api/v1/suggest?q=web");

        assertThat(json(answer).<List<String>>read("$.suggestions[*].kind")).contains("product", "category");
        List<Map<String, Object>> all = json(answer).read("$.suggestions");
        assertThat(all).allSatisfy(s -> assertThat(s).containsOnlyKeys("kind", "label", "marked", "url", "slug"));
        assertThat(all.getFirst())
                .containsEntry("kind", "product")
                .extractingByKey("marked")
                .asString()
                .contains("<mark>Web</mark>");
    }

    @Test
    void theDescriptionNamesTheThreeAddresses() {
        Answer answer = program.get("/api");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(json(answer).<String>read("$.openapi")).startsWith("3.");
        Map<String, Map<String, Object>> paths = json(answer).read("$.paths");
        assertThat(paths)
                .containsOnlyKeys("/api/v1/products", "/api/v1/products/{slug}", "/api/v1/suggest")
                .allSatisfy((path, operations) -> assertThat(operations).containsOnlyKeys("get"));
    }

    @Test
    void theDescriptionSaysThatAnybodyMayReadAndHowItRefuses() {
        Answer answer = program.get("/api");

        assertThat(json(answer).<String>read("$.info.license.name")).isNotBlank();
        assertThat(json(answer).<List<Object>>read("$.security")).containsExactly(Map.of());
        assertThat(json(answer).<List<String>>read("$.servers[*].url")).containsExactly("/");
        assertThat(json(answer).<List<Map<String, Object>>>read("$.paths.*.get.responses"))
                .hasSize(3)
                .allSatisfy(responses -> assertThat(responses).containsKeys("200", "400", "404", "429"));
    }

    @Test
    void nothingCanBeWritten() {
        assertThat(program.post("/api/v1/products", Map.of("slug", "x")).status())
                .isBetween(400, 405);
    }

    /** From an address of its own, because the count is by address. */
    @Test
    void whoAsksTooOftenIsAskedToWait() {
        try (Browser eager = Browser.on(port, "127.0.0.9")) {
            Answer answer = eager.get("/api/v1/suggest?q=a");
            for (int i = 0; i < 500 && answer.status() == 200; i++) {
                answer = eager.get("/api/v1/suggest?q=a");
            }
            assertProblem(answer, 429);
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        }
        assertThat(program.get("/api/v1/suggest?q=a").status())
                .as("somebody else")
                .isEqualTo(200);
    }

    @Test
    void everyWayToWriteTheSameAddressIsCounted() {
        List<String> ways = List.of(
                "/%61pi/v1/suggest?q=a", "/api/v1/%73uggest?q=a", "/a%70i/%761/products?size=1", "/api/%75nknown");
        try (Browser eager = Browser.on(port, "127.0.0.11")) {
            int refused = 0;
            for (int i = 0; i < 500 && refused < ways.size(); i++) {
                refused = eager.get(ways.get(i % ways.size())).status() == 429 ? refused + 1 : 0;
            }
            assertThat(refused).isEqualTo(ways.size());
            assertThat(eager.get("/api/v1/products").status()).isEqualTo(429);
        }
    }

    /** An office behind one address types more than one program may ask. */
    @Test
    void thePortalsOwnPagesMayAskForMoreSuggestionsThoughNotForEver() {
        try (Browser office = Browser.on(port, "127.0.0.10")) {
            Answer answer = office.get("/api/v1/suggest?q=a", "Sec-Fetch-Site", "same-origin");
            int answered = 0;
            while (answer.status() == 200 && answered < 1000) {
                answered++;
                answer = office.get("/api/v1/suggest?q=a", "Sec-Fetch-Site", "same-origin");
            }
            assertProblem(answer, 429);
            assertThat(answered).isGreaterThan(400);
            assertThat(office.get("/api/v1/products", "Sec-Fetch-Site", "same-origin")
                            .status())
                    .as("a list has the ordinary limit of its own")
                    .isEqualTo(200);
            assertThat(office.get("/api/v1/suggest?q=a", "Sec-Fetch-Site", "cross-site")
                            .status())
                    .as("another site's page is any program")
                    .isEqualTo(200);
        }
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        Map<String, Object> problem = JsonPath.read(answer.body(), "$");
        assertThat(problem).containsEntry("status", status).containsKeys("title", "detail");
        assertThat(answer.body()).doesNotContain("Exception", "at nl.buro3", "org.springframework");
    }

    private static DocumentContext json(Answer answer) {
        return JsonPath.parse(answer.body());
    }
}
