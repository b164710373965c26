package nl.buro3.productentool.journey.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Requests of scanners, previewers and robots, and of people's browsers, from {@code journey/fetches.tsv}. */
class FetchesTest {

    /** A request as it stands in the file. */
    private record Sent(String who, FetchKind kind, String method, String agent, String headers, boolean alone) {

        static Sent ofLine(String line) {
            String[] cells = line.split("\t", -1);
            return new Sent(
                    cells[0],
                    FetchKind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5].equals("alone"));
        }

        MockHttpServletRequest request() {
            MockHttpServletRequest request = new MockHttpServletRequest(method, "/s/token1");
            request.setSecure(true);
            if (!agent.isEmpty()) {
                request.addHeader("User-Agent", agent);
            }
            add(request, 'a', "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
            add(request, '*', "Accept", "*/*");
            add(request, 'l', "Accept-Language", "nl-NL,nl;q=0.9,en;q=0.8");
            add(request, 's', "Sec-Fetch-Mode", "navigate");
            add(request, 'c', "Sec-Fetch-Mode", "cors");
            add(request, 'p', "Sec-Purpose", "prefetch;prerender");
            return request;
        }

        private void add(MockHttpServletRequest request, char sign, String header, String value) {
            if (headers.indexOf(sign) >= 0) {
                request.addHeader(header, value);
            }
        }

        /** What it is taken for: all links at once is told by that alone, which {@code JourneyListenerTest} shows. */
        FetchKind taken() {
            Fetch fetch = Fetches.of(request());
            return (alone ? fetch : fetch.amongMany()).kind();
        }
    }

    private static List<Sent> sent() throws IOException {
        return new ClassPathResource("journey/fetches.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Sent::ofLine)
                .toList();
    }

    @Test
    void programsAreToldFromPeopleBothWays() throws IOException {
        List<Sent> people =
                sent().stream().filter(s -> s.kind() == FetchKind.READER).toList();
        List<Sent> programs =
                sent().stream().filter(s -> s.kind() != FetchKind.READER).toList();
        assertThat(people).hasSizeGreaterThanOrEqualTo(30);
        assertThat(programs.stream().filter(s -> s.kind() == FetchKind.SCANNER || s.kind() == FetchKind.PREVIEW))
                .hasSizeGreaterThanOrEqualTo(12);

        List<String> wrong = new ArrayList<>();
        Stream.concat(people.stream(), programs.stream())
                .filter(s -> s.taken() != s.kind())
                .forEach(s -> wrong.add(s.who() + " is taken for a " + s.taken().key()));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reader browser, READER, BROWSER, ''",
        "preview named Microsoft Teams and Skype, PREVIEW, NAMED, Microsoft Teams and Skype",
        "staff logged-in, STAFF, LOGGED_IN, ''",
        "robot, ROBOT, PROGRAM, ''",
        "scanner all-at-once, SCANNER, ALL_AT_ONCE, ''"
    })
    void whatIsStoredIsReadAgain(String line, FetchKind kind, FetchReason reason, String name) {
        Fetch read = Fetch.ofLine(line);

        assertThat(read).isEqualTo(new Fetch(kind, reason, name));
        assertThat(read.line()).startsWith(line);
    }
}
