package nl.buro3.productentool.demo.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.demo.DemoRemoval;

/** Where an administrator takes the demo out before the portal goes into use. It asks twice. */
@Route("beheer/demo")
@RolesAllowed("ADMINISTRATOR")
class DemoView extends Main implements HasDynamicTitle {

    private final transient DemoRemoval removal;
    private final Notice notice = new Notice();
    private final Div actions = styled(new Div(), "acties");

    DemoView(DemoRemoval removal) {
        this.removal = removal;
        getElement().setAttribute("data-view", "demo");
        add(new H1(text("demo.title")), notice, actions);
        show();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("demo.title"));
    }

    private void show() {
        Map<String, Long> extent = removal.extent();
        actions.removeAll();
        if (extent.isEmpty()) {
            notice.tell(text("demo.none"));
        } else {
            notice.tell(text("demo.extent", words(extent)));
            actions.add(button("demo.remove", this::ask));
        }
    }

    private static String words(Map<String, Long> extent) {
        return extent.entrySet().stream()
                .map(part -> text("demo.part." + part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void ask() {
        actions.removeAll();
        notice.tell(text("demo.sure"));
        actions.add(button("demo.sure.yes", this::remove), button("demo.sure.no", this::show));
    }

    private void remove() {
        try {
            removal.remove();
            show();
        } catch (IllegalStateException e) {
            actions.removeAll();
            notice.failed(text("demo.no-administrator"));
        }
    }

    private static NativeButton button(String key, Runnable action) {
        return styled(new NativeButton(text(key), event -> action.run()), "knop", "knop-stil");
    }
}
