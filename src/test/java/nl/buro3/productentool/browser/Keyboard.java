package nl.buro3.productentool.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Somebody who uses no mouse: each step is a key, and what has the focus is seen to have it. */
final class Keyboard {

    private static final int FAR = 150;
    private static final int A_MOMENT_MS = 5_000;

    /** The focus is drawn around what has it, or around the field or card that it is in, and nothing lies over it. */
    private static final String SEEN = """
            () => {
              const { activeElement: focused } = document, box = focused.getBoundingClientRect();
              if (focused === document.body) { return true; } // the browser's own bar has it
              if (focused.matches('input[type=date]:not(:focus-visible)')) { return true; } // the browser's own button in it
              const field = focused.parentElement?.shadowRoot?.querySelector('[part~=input-field]');
              const drawn = (part) => { const style = getComputedStyle(part);
                return (parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none'); };
              const shown = [focused, field, focused.closest('.kaart'), focused.closest('li')].filter(Boolean)
                .some((part) => drawn(part) || (part === field && getComputedStyle(part).boxShadow !== 'none'));
              const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return shown && !!at && (focused.contains(at) || at.contains(focused));
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Puts other words in the place of those in the field that has the focus. */
    void typeInstead(String text) {
        press("Control+A");
        type(text);
    }

    /** Goes on with Tab until this has the focus; each stop on the way is seen. */
    void tabTo(String selector) {
        tabTo(page.locator(selector));
    }

    void tabTo(Locator goal) {
        for (int i = 0; i < FAR; i++) {
            press("Tab");
            try {
                page.waitForFunction(SEEN);
            } catch (TimeoutError e) {
                throw new AssertionError("not seen: " + focused(), e);
            }
            if (goal.and(page.locator(":focus")).count() > 0) {
                return;
            }
        }
        throw new AssertionError("Tab does not come to " + goal);
    }

    /** What has the focus, as HTML; the page itself where nothing has it. */
    String focused() {
        return page.evaluate("document.activeElement.cloneNode().outerHTML").toString();
    }

    /** Something on the page has the focus, or gets it in a moment: who goes on by Tab goes on from there. */
    boolean isSomewhere() {
        try {
            page.waitForFunction(
                    "document.activeElement !== document.body",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(A_MOMENT_MS));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }
}
