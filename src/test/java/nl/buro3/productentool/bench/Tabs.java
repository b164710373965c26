package nl.buro3.productentool.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readers who each touched the search field of the overview in a tab of their own, so that the live client runs there: what
 * it asks of the portal when it starts, as a browser was seen to ask it. The list of cards it takes over from the first
 * response.
 */
final class Tabs {

    private static final String START = "/?v-r=init&location=&query=&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844"
            + "&v-bw=390&v-curdate=1700000000000&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=v-1"
            + "&v-td=true&v-pr=1&v-np=Linux";
    private static final String ENTER = """
            {"csrfToken":"KEY","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",\
            "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""";
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private final String portal;

    /** @param portal its address, without a slash behind it */
    Tabs(String portal) {
        this.portal = portal;
    }

    /** Opens so many; the bytes of heap that each took, garbage left out. */
    double heapOf(int number) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            open(client); // what the first one brings along
            long before = heap();
            for (int i = 0; i < number; i++) {
                open(client);
            }
            return (heap() - before) / (double) number;
        }
    }

    private void open(HttpClient client) throws IOException, InterruptedException {
        HttpResponse<String> start = answer(client, HttpRequest.newBuilder(URI.create(portal + START)));
        String session = start.headers()
                .firstValue("Set-Cookie")
                .orElseThrow(() -> new IOException("no session for a tab"))
                .split(";", 2)[0];
        Matcher key = KEY.matcher(start.body());
        if (!key.find()) {
            throw new IOException("no key for a tab");
        }
        HttpResponse<String> view = answer(
                client,
                HttpRequest.newBuilder(URI.create(portal + "/?v-r=uidl&v-uiId=0"))
                        .header("Cookie", session)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(ENTER.replace("KEY", key.group(1)))));
        if (!view.body().contains("zoekformulier")) {
            throw new IOException("no overview in a tab");
        }
    }

    private static HttpResponse<String> answer(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("a tab was answered " + answer.statusCode());
        }
        return answer;
    }

    /** Bytes of living objects in the portal. */
    private long heap() throws IOException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(portal().pid()),
                        "GC.class_histogram")
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(histogram.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(TOTAL::matcher)
                    .filter(Matcher::find)
                    .map(total -> Long.parseLong(total.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the portal's heap cannot be read"));
        }
    }

    private ProcessHandle portal() throws IOException {
        String port = "--server.port=" + URI.create(portal).getPort();
        return ProcessHandle.allProcesses()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(port))
                .findFirst()
                .orElseThrow(() -> new IOException("no portal with " + port));
    }
}
