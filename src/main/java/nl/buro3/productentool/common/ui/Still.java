package nl.buro3.productentool.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a live page in which nothing answers but links and forms. The browser gets it as HTML and the server forgets
 * it: its components would be most of what an open tab takes. It is made again when the browser asks for all anew.
 */
public final class Still extends Div {

    private SerializableSupplier<List<Component>> content = List::of;
    private boolean isForgotten;

    /**
     * Shows other content.
     *
     * @param forgotten whether the browser alone has it: not in a first response, and not where a component in it has
     *     something to listen to
     * @param shown makes the content, and keeps as little as it can
     */
    public void show(boolean forgotten, SerializableSupplier<List<Component>> shown) {
        removeAll();
        isForgotten = forgotten;
        content = shown;
        if (!forgotten) {
            add(shown.get());
        } else if (isAttached()) {
            send();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (isForgotten) {
            send();
        }
    }

    private void send() {
        String html = content.get().stream()
                .map(part -> part.getElement().getOuterHTML())
                .collect(Collectors.joining());
        getElement().executeJs("this.innerHTML = $0", html);
    }
}
