package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Asks who leaves a form with something that is not stored: store it, keep it as a draft, or stay. */
@Tag("dialog")
public final class Leaving extends HtmlContainer {

    private final ContinueNavigationAction go;

    private Leaving(ContinueNavigationAction go, BooleanSupplier save) {
        this.go = go;
        addClassNames("delen", "weggaan");
        H2 title = new H2(text("leaving.title"));
        title.setId("weggaan-titel");
        getElement().setAttribute("aria-labelledby", "weggaan-titel");
        // the Escape key
        getElement().addEventListener("cancel", event -> stay());
        add(title, new Paragraph(text("leaving.text")));
        NativeButton store = styled(
                button("leaving.save", () -> {
                    if (save.getAsBoolean()) {
                        leave();
                    } else {
                        stay();
                    }
                }),
                "knop");
        NativeButton keep = styled(button("leaving.keep", this::leave), "knop", "knop-stil");
        NativeButton stay = styled(button("leaving.stay", this::stay), "knop", "knop-stil");
        add(styled(new Div(store, keep, stay), "acties"));
    }

    /**
     * Asks when one of the forms holds something that is not stored.
     *
     * @param save stores it, and says whether that was done
     */
    public static void ask(BeforeLeaveEvent event, BooleanSupplier save, FormDraft... drafts) {
        if (Stream.of(drafts).anyMatch(FormDraft::isDirty)) {
            Leaving dialog = new Leaving(event.postpone(), save);
            UI.getCurrent().add(dialog);
            dialog.getElement().executeJs("this.showModal()");
        }
    }

    private void leave() {
        getElement().removeFromParent();
        go.proceed();
    }

    private void stay() {
        getElement().removeFromParent();
        go.cancel();
    }

    private static NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(text(key), event -> action.run());
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
