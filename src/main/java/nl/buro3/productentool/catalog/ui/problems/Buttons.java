package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.NativeButton;

/** The buttons of these pages. */
final class Buttons {

    private Buttons() {}

    static NativeButton main(String key, Runnable action) {
        NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "knop");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static NativeButton quiet(String key, Runnable action) {
        return styled(main(key, action), "knop-stil");
    }
}
