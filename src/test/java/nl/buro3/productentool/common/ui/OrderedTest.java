package nl.buro3.productentool.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes entries away by keyboard is left at the next one, and after the last where one is added. */
class OrderedTest {

    private final List<String> onward = new ArrayList<>();
    private final Ordered<Span> ordered = new Ordered<>(Span::getText, () -> {}, () -> onward.add("to the field"));

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    @BeforeEach
    void aList() {
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
        Stream.of("logo", "webshop").map(Span::new).forEach(ordered::add);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void theKeyboardStaysInTheListWhileThereIsSomethingInIt() {
        takeAway();

        assertThat(ordered.entries()).extracting(Span::getText).containsExactly("webshop");
        assertThat(onward).isEmpty();
    }

    @Test
    void afterTheLastTheKeyboardGoesWhereOneIsAdded() {
        takeAway();
        takeAway();

        assertThat(ordered.entries()).isEmpty();
        assertThat(onward).containsExactly("to the field");
    }

    /** The first of them. */
    private void takeAway() {
        NativeButton away = within(ordered)
                .filter(part ->
                        part instanceof NativeButton button && button.getText().equals("×"))
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(away, new ClickEvent<>(away));
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(OrderedTest::within));
    }
}
