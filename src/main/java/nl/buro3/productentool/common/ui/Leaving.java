package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Asks who leaves a form with something that is not stored: store it, keep it as a draft, or stay. */
public final class Leaving extends ModalDialog {

    private final ContinueNavigationAction go;
    private boolean hasLeft;

    private Leaving(ContinueNavigationAction go, BooleanSupplier save) {
        super("weggaan-titel", text("leaving.title"));
        this.go = go;
        addClassNames("weggaan");
        add(new Paragraph(text("leaving.text")));
        Runnable store = () -> {
            if (save.getAsBoolean()) {
                leave();
            }
        };
        add(styled(
                new Div(
                        closing("leaving.save", store, "knop"),
                        closing("leaving.keep", this::leave, "knop", "knop-stil"),
                        closing("leaving.stay", () -> {}, "knop", "knop-stil")),
                "acties"));
    }

    /**
     * Asks when one of the forms holds something that is not stored.
     *
     * @param save stores it, and says whether that was done
     */
    public static void ask(BeforeLeaveEvent event, BooleanSupplier save, FormDraft... drafts) {
        if (Stream.of(drafts).anyMatch(FormDraft::isDirty)) {
            new Leaving(event.postpone(), save).open();
        }
    }

    private void leave() {
        hasLeft = true;
        go.proceed();
    }

    @Override
    protected void closed() {
        if (!hasLeft) {
            go.cancel();
        }
    }
}
