package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The place on a page or form where an action says whether it was done. What went wrong looks otherwise than what went
 * well, and is announced at once; both are scrolled into view.
 */
public final class Notice extends Div {

    /** A bar at the top of the page must not hide what is said; where what was pressed is gone, the keyboard goes on here. */
    private static final String INTO_VIEW = """
            this.scrollIntoView({block: 'center'});
            if (document.activeElement === document.body) {
                this.focus({preventScroll: true});
            }
            """;

    /** Says nothing yet. It stands on the page all the same: only what was there before is announced. */
    public Notice() {
        addClassNames("bericht");
        getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "-1");
    }

    /** Says quietly that something was done, or how things are. */
    public void done(String words, Component... more) {
        say(styled(new Paragraph(words), "boodschap"), more);
        intoView();
    }

    /** Says how things are, without asking for attention. */
    public void tell(String words, Component... more) {
        say(styled(new Paragraph(words), "boodschap"), more);
    }

    /** Says what went wrong, and what to do about it. */
    public void failed(String words, Component... more) {
        Paragraph message = styled(new Paragraph(words), "boodschap");
        message.getElement().setAttribute("role", "alert");
        say(message, more);
        intoView();
    }

    public void clear() {
        removeAll();
    }

    private void say(Paragraph message, Component... more) {
        removeAll();
        for (Component part : more) {
            message.add(" ");
            message.add(part);
        }
        add(message);
    }

    private void intoView() {
        getElement().executeJs(INTO_VIEW);
    }
}
