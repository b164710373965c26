package nl.buro3.productentool.journey.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buro3.productentool.common.Slug;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.TrackedSection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the batches that the recorder sends: {@code {"events": [{"id", "type", "at", "product", "subject",
 * "amount"}]}}. Checks all that can be checked without the database; what it does not know it leaves out.
 */
final class BatchReader {

    static final int MOST_EVENTS = 100;
    private static final long LONGEST_AGO = 86_400_000L;
    private static final int UUID_LENGTH = 36;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BatchReader() {}

    /**
     * The events of a batch, in its order.
     *
     * @throws RejectedBatch when the text is not such a batch, or one of its events is not right
     */
    static List<IncomingTouchpoint> read(byte[] body) {
        JsonNode events = tree(body).path("events");
        if (!events.isArray()) {
            throw RejectedBatch.because(HttpStatus.BAD_REQUEST, "no-events");
        }
        if (events.size() > MOST_EVENTS) {
            throw RejectedBatch.because(HttpStatus.BAD_REQUEST, "too-many", String.valueOf(MOST_EVENTS));
        }
        List<IncomingTouchpoint> read = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            read.add(event(i + 1, events.get(i)));
        }
        return read;
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw RejectedBatch.because(HttpStatus.BAD_REQUEST, "no-json");
        }
    }

    private static IncomingTouchpoint event(int place, JsonNode node) {
        if (!node.isObject()) {
            throw RejectedBatch.event(place, "no-object");
        }
        UUID id = id(place, node.path("id"));
        TouchpointType type = type(place, node.path("type"));
        EventRules rules = EventRules.of(type);
        Long at = number(place, "at", node.path("at"));
        if (at != null && (at > 0 || at < -LONGEST_AGO)) {
            throw RejectedBatch.event(place, "at");
        }
        String product = product(place, rules, node.path("product"));
        String subject = subject(place, rules, node.path("subject"));
        Long amount = amount(place, rules, node.path("amount"));
        return new IncomingTouchpoint(id, type, at == null ? 0 : -at, product, subject, amount);
    }

    private static UUID id(int place, JsonNode node) {
        String text = text(place, "id", node);
        try {
            if (text != null && text.length() == UUID_LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw RejectedBatch.event(place, "id");
    }

    private static TouchpointType type(int place, JsonNode node) {
        String code = text(place, "type", node);
        if (code == null) {
            throw RejectedBatch.event(place, "type", "");
        }
        return TouchpointType.reportedAs(code)
                .orElseThrow(() -> RejectedBatch.event(place, "type", EventRules.cleaned(code, 40)));
    }

    private static @Nullable String product(int place, EventRules rules, JsonNode node) {
        String slug = text(place, "product", node);
        if (slug == null || slug.isEmpty()) {
            if (rules.needsProduct()) {
                throw RejectedBatch.event(place, "product-missing");
            }
            return null;
        }
        if (!Slug.isValid(slug)) {
            throw RejectedBatch.event(place, "product", EventRules.cleaned(slug, 40));
        }
        return slug;
    }

    private static String subject(int place, EventRules rules, JsonNode node) {
        String given = text(place, "subject", node);
        if (given != null && given.length() > EventRules.LONGEST_SUBJECT) {
            throw RejectedBatch.event(place, "subject-long", String.valueOf(EventRules.LONGEST_SUBJECT));
        }
        String subject = given == null ? "" : EventRules.cleaned(given, EventRules.LONGEST_SUBJECT);
        if (rules.needsSubject() && subject.isEmpty()) {
            throw RejectedBatch.event(place, "subject-missing");
        }
        if (rules.isSection() && TrackedSection.of(subject).isEmpty()) {
            throw RejectedBatch.event(place, "section", EventRules.cleaned(subject, 40));
        }
        return subject;
    }

    private static @Nullable Long amount(int place, EventRules rules, JsonNode node) {
        Long amount = number(place, "amount", node);
        boolean wrong = amount == null ? rules.needsAmount() : amount < 0 || amount > rules.most();
        if (wrong) {
            throw RejectedBatch.event(place, "amount", String.valueOf(rules.most()));
        }
        return amount;
    }

    private static @Nullable Long number(int place, String field, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw RejectedBatch.event(place, "number", field);
        }
        return node.longValue();
    }

    private static @Nullable String text(int place, String field, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw RejectedBatch.event(place, "text", field);
        }
        return node.stringValue();
    }
}
