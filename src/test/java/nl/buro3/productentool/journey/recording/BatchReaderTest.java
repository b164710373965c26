package nl.buro3.productentool.journey.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buro3.productentool.journey.TouchpointType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchReaderTest {

    private static final String ID = "'id':'3f2c8a52-6f0e-4a3c-9d3e-0b9a1c2d3e4f'";

    private static List<IncomingTouchpoint> read(String json) {
        return BatchReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String batch(String event) {
        return "{'events':[{%s,%s}]}".formatted(ID, event);
    }

    @Test
    void anEventIsReadWithAllThatItSays() {
        IncomingTouchpoint event = read(batch(
                        "'type':'section_read','at':-1200,'product':'webshop','subject':'prijs','amount':4000"))
                .getFirst();

        assertThat(event.type()).isEqualTo(TouchpointType.SECTION_READ);
        assertThat(event.before()).isEqualTo(1200);
        assertThat(event.product()).isEqualTo("webshop");
        assertThat(event.subject()).isEqualTo("prijs");
        assertThat(event.amount()).isEqualTo(4000);
    }

    @Test
    void whatABatchSaysBesidesIsLeftOut() {
        assertThat(read("{'version':2,'events':[]}")).isEmpty();
        assertThat(read(batch("'type':'page_view','more':[1,{}],'product':null")))
                .hasSize(1);
    }

    @Test
    void aChosenSuggestionNeedsNoProductAndAChosenResultDoes() {
        assertThat(read(batch("'type':'suggestion_click','subject':'merk','amount':3")))
                .hasSize(1);
        assertThat(read(batch("'type':'result_click','product':'webshop','subject':'winkel','amount':26"))
                        .getFirst()
                        .amount())
                .isEqualTo(26);
    }

    @Test
    void signsThatNoDatabaseTakesBecomeSpaces() {
        assertThat(read(batch("'type':'search','subject':' a\\u0000b\\n\\ud800c ','amount':1"))
                        .getFirst()
                        .subject())
                .isEqualTo("a b  c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "'text'",
                "{}",
                "{'events':{}}",
                "{'events':null}",
                "{'events':[]} trailing",
                "\u0000\u0001\u0002"
            })
    void whatIsNoBatchIsRejected(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(RejectedBatch.class);
    }

    @Test
    void aThousandBracketsAreRejectedAndDoNoHarm() {
        assertThatThrownBy(() -> read("[".repeat(60_000))).isInstanceOf(RejectedBatch.class);
    }

    @Test
    void aBatchOfMoreThanAHundredIsRejected() {
        String events = IntStream.range(0, 101)
                .mapToObj(i -> "{'id':'3f2c8a52-6f0e-4a3c-9d3e-0b9a1c2d%04d','type':'page_view'}".formatted(i))
                .collect(Collectors.joining(",", "{'events':[", "]}"));

        assertThatThrownBy(() -> read(events)).hasMessageContaining("100");
    }

    @Test
    void theEventThatIsWrongIsNamed() {
        assertThatThrownBy(() -> read("{'events':[{%s,'type':'page_view'},{%s,'type':'order'}]}".formatted(ID, ID)))
                .isInstanceOfSatisfying(RejectedBatch.class, rejected -> {
                    assertThat(rejected.problem().getTitle()).isEqualTo("Ongeldige contactmomenten");
                    assertThat(rejected.problem().getDetail())
                            .startsWith("Gebeurtenis 2:")
                            .contains("order");
                    assertThat(rejected.problem().getProperties()).containsEntry("event", 2);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'type':7",
                "'at':-1",
                "'type':'link_opened'",
                "'type':'PAGE_VIEW'",
                "'type':'page_view','at':1",
                "'type':'page_view','at':-86400001",
                "'type':'page_view','at':0.5",
                "'type':'page_view','at':'nu'",
                "'type':'page_view','at':99999999999999999999",
                "'type':'product_view'",
                "'type':'product_view','product':7",
                "'type':'product_view','product':'../etc'",
                "'type':'section_read','product':'webshop','subject':'prijs'",
                "'type':'section_read','product':'webshop','subject':'voet','amount':10",
                "'type':'section_read','subject':'prijs','amount':10",
                "'type':'section_read','product':'webshop','subject':'prijs','amount':3600001",
                "'type':'section_read','product':'webshop','subject':'prijs','amount':-1",
                "'type':'scroll_depth','amount':101",
                "'type':'scroll_depth','amount':12.5",
                "'type':'search','subject':'  ','amount':1",
                "'type':'search','subject':'seo'",
                "'type':'search','subject':'seo','amount':1000001",
                "'type':'search','subject':['seo'],'amount':1",
                "'type':'contact_click'",
                "'type':'result_click','product':'webshop','subject':'seo'",
                "'type':'result_click','product':'webshop','subject':' ','amount':1",
                "'type':'result_click','subject':'seo','amount':1",
                "'type':'suggestion_click','subject':'seo'",
                "'type':'suggestion_click','amount':1",
            })
    void anEventThatIsNotRightIsRejected(String event) {
        assertThatThrownBy(() -> read(batch(event)))
                .isInstanceOf(RejectedBatch.class)
                .hasMessageStartingWith("Gebeurtenis 1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'id':'1-1-1-1-1'", "'id':'zz2c8a52-6f0e-4a3c-9d3e-0b9a1c2d3e4f'", "'id':7", "'x':1"})
    void anEventNeedsAUuid(String id) {
        assertThatThrownBy(() -> read("{'events':[{%s,'type':'page_view'}]}".formatted(id)))
                .isInstanceOf(RejectedBatch.class);
    }

    @Test
    void aSubjectMayBeTwoHundredSignsLongAndNoMore() {
        String subject = "'type':'search','amount':0,'subject':'%s'";

        assertThat(read(batch(subject.formatted("a".repeat(200))))).hasSize(1);
        assertThatThrownBy(() -> read(batch(subject.formatted("a".repeat(201)))))
                .isInstanceOf(RejectedBatch.class);
    }
}
