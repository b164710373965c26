package nl.buro3.productentool.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.stream.Collectors;

/**
 * HTML without components on the server, for a part of a live page that has links and forms only: components, and the
 * answer that brings them, would be most of the memory that an open tab takes. At first the browser takes it over from
 * the first response, under the same id, and asks for it only where it has none.
 */
public final class Still extends Div {

    /** In the data of a tab: that nothing is left of its first response. */
    private static final String TAKEN = Still.class.getName();

    private static final String TAKE_OVER = """
            const first = document.querySelector(`#eerste-weergave [id="${this.id}"]`);
            if (first) {
                this.replaceChildren(...[...first.childNodes].map((part) => part.cloneNode(true)));
            } else {
                this.$server.send();
            }
            """;

    private SerializableSupplier<List<Component>> content = List::of;
    private boolean isForgotten;

    public Still(String id) {
        setId(id);
    }

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
        if (!isForgotten) {
            return;
        }
        if (ComponentUtil.getData(event.getUI(), TAKEN) == null) {
            ComponentUtil.setData(event.getUI(), TAKEN, true);
            getElement().executeJs(TAKE_OVER);
        } else {
            send();
        }
    }

    @ClientCallable
    private void send() {
        String html = content.get().stream().map(Pages::html).collect(Collectors.joining());
        getElement().executeJs("this.innerHTML = $0", html);
    }
}
