package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** A button whose action is done after it was asked once more whether it should be. */
class AskTwice extends Div {

    private final String key;
    private final String whom;
    private final transient Runnable action;

    /**
     * The button.
     *
     * @param key what it does, under {@code twice.} in the texts; those with {@code .sure}, {@code .yes} and {@code .no} behind it ask
     * @param whom what it is about, for who does not see where it stands
     */
    AskTwice(String key, String whom, Runnable action) {
        this.key = "twice." + key;
        this.whom = whom;
        this.action = action;
        addClassNames("acties");
        offer();
    }

    private void offer() {
        removeAll();
        add(button(key, this::ask));
    }

    private void ask() {
        NativeButton no = button(key + ".no", this::offer);
        removeAll();
        add(words(text(key + ".sure"), "klein"), button(key + ".yes", action), no);
        no.focus();
    }

    private NativeButton button(String words, Runnable pressed) {
        NativeButton button = styled(new NativeButton(text(words), event -> pressed.run()), "deelknop");
        button.setAriaLabel(text(words) + ": " + whom);
        return button;
    }
}
