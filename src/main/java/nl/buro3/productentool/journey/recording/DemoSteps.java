package nl.buro3.productentool.journey.recording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buro3.productentool.journey.TouchpointType;
import org.jspecify.annotations.Nullable;

/** Turns the steps of one demo visit into touchpoints, one after the other in time. */
final class DemoSteps {

    /** Seconds that no demo visit exceeds. */
    static final long LONGEST_VISIT = 1800;

    private static final int PAUSE = 15;
    private static final long SECOND = 1000;

    private final UUID visit;
    private final Map<String, Long> products;
    private final Map<String, DemoLink> links;
    private final List<Touchpoint> done = new ArrayList<>();
    private Instant now;
    private String searched = "";
    private @Nullable Long link;

    /** @param links the demo links by their key */
    DemoSteps(UUID visit, Instant start, Map<String, Long> products, Map<String, DemoLink> links) {
        this.visit = visit;
        this.now = start;
        this.products = products;
        this.links = links;
    }

    /** A demo link as the journey needs it. */
    record DemoLink(long id, long product, long creator, Instant createdAt) {}

    List<Touchpoint> done() {
        return done;
    }

    Instant end() {
        return done.isEmpty() ? now : done.getLast().at();
    }

    /** The link through which the visit came, or null. */
    @Nullable
    Long link() {
        return link;
    }

    void take(String step) {
        String[] words = step.split(" ", 2);
        String rest = words[1];
        switch (words[0]) {
            case "pagina" -> page(rest);
            case "zoek" -> search(rest);
            case "keuze" -> chosen(rest);
            case "filter" -> counted(TouchpointType.FILTER, rest);
            case "link" -> open(Objects.requireNonNull(links.get(rest), rest));
            case "kaart" -> read(rest.split(" ", -1));
            case "contact" -> contact(rest.split(" ", 2));
            default -> throw new IllegalArgumentException("no step: " + step);
        }
        now = now.plusSeconds(PAUSE);
    }

    private void page(String name) {
        add(TouchpointType.PAGE_VIEW, null, name, null);
        stay();
    }

    private void search(String words) {
        counted(TouchpointType.SEARCH, words);
        searched = done.getLast().subject();
        stay();
    }

    /** On a page that is no card, until the next step. */
    private void stay() {
        add(TouchpointType.READING_TIME, null, "", PAUSE * SECOND);
    }

    /** {@code slug = place}, of the answers to the search before it */
    private void chosen(String words) {
        String[] parts = words.split(" = ", 2);
        add(TouchpointType.RESULT_CLICK, product(parts[0]), searched, Long.parseLong(parts[1]));
        now = now.minusSeconds(PAUSE - 1L);
    }

    private void counted(TouchpointType type, String words) {
        String[] parts = words.split(" = ", 2);
        add(type, null, parts[0], Long.parseLong(parts[1]));
    }

    private void open(DemoLink opened) {
        link = opened.id();
        add(TouchpointType.LINK_OPENED, opened.product(), "", null);
        now = now.minusSeconds(PAUSE - 1L);
    }

    private void contact(String[] words) {
        add(TouchpointType.CONTACT_CLICK, product(words[0]), words[1], null);
    }

    /** {@code slug 75% beschrijving:42 prijs:10} */
    private void read(String[] words) {
        long product = product(words[0]);
        add(TouchpointType.PRODUCT_VIEW, product, "product", null);
        long total = 0;
        for (int i = 2; i < words.length; i++) {
            String[] part = words[i].split(":", 2);
            long seconds = Long.parseLong(part[1]);
            now = now.plusSeconds(seconds);
            total += seconds;
            add(TouchpointType.SECTION_READ, product, part[0], seconds * SECOND);
        }
        add(TouchpointType.SCROLL_DEPTH, product, "", Long.parseLong(words[1].replace("%", "")));
        add(TouchpointType.READING_TIME, product, "", total * SECOND + total % 7 * SECOND);
    }

    private long product(String slug) {
        return Objects.requireNonNull(products.get(slug), slug);
    }

    private void add(TouchpointType type, @Nullable Long product, String subject, @Nullable Long amount) {
        UUID id = UUID.nameUUIDFromBytes((visit + "/" + done.size()).getBytes(StandardCharsets.UTF_8));
        done.add(new Touchpoint(id, visit, null, type, now, product, link, subject, amount, true));
    }
}
