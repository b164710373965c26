package nl.buro3.productentool.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

/** What a first response shows is what the live page shows. */
class PagesTest {

    @Test
    void whatIsNotVisibleIsNotInThePage() {
        Span hidden = new Span("weg");
        hidden.setVisible(false);
        Div page = new Div(new Paragraph("Hier"), new Div(hidden, new Span("is het")));

        assertThat(Pages.html(page)).isEqualTo("<div><p>Hier</p><div><span>is het</span></div></div>");
        assertThat(hidden.getElement().getAttributeNames()).isEmpty();
    }

    @Test
    void nothingIsLeftOfWhatIsNotVisibleItself() {
        Div page = new Div(new Span("weg"));
        page.setVisible(false);

        assertThat(Pages.html(page)).isEmpty();
    }
}
