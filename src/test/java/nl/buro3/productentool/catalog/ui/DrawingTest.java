package nl.buro3.productentool.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    private static final int MOST = 4096;

    static Stream<Drawing> drawn() {
        return Stream.concat(
                IntStream.range(0, 100).mapToObj(number -> Drawing.ofCard("kaart-" + number)),
                Stream.of(Drawing.ofSpecialist("jan"), Drawing.ofSpecialist("fatima")));
    }

    @Test
    void whatComesWithAnIllustrationHasThatOne() {
        assertThat(Drawing.ofCard("webshop").svg()).isNotEqualTo(Drawn.card("webshop"));
        assertThat(Drawing.ofSpecialist("sanne").svg()).isNotEqualTo(Drawn.person("sanne"));
    }

    @Test
    void everyOtherCardHasAnIllustrationOfItsOwnThatStaysTheSame() {
        assertThat(drawn().distinct()).hasSize(102);
        assertThat(drawn()).containsExactlyElementsOf(drawn().toList());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void whatIsDrawnIsAnSvgThatIsSmallEnoughToComeWithAPage(Drawing drawing) throws Exception {
        byte[] svg = drawing.svg().getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(drawing.address()).hasSizeLessThan(MOST).doesNotContain("\"", "#", "<", ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../portraits/sanne", "", "webshop.svg", "Webshop"})
    void noNameLeadsOutOfTheFolder(String name) {
        assertThat(Drawing.ofCard(name).svg()).isEqualTo(Drawn.card(name));
    }
}
