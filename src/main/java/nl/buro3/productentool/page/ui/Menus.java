package nl.buro3.productentool.page.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The menus, with what every module added to them. */
@Component
public class Menus {

    private final List<MenuEntry> entries;

    private final ObjectProvider<HeaderPart> parts;

    private final ObjectProvider<DeskNotice> notices;

    Menus(List<MenuEntry> entries, ObjectProvider<HeaderPart> parts, ObjectProvider<DeskNotice> notices) {
        this.notices = notices;
        this.parts = parts;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::place))
                .toList();
    }

    /** New links of a menu, in their order. */
    public List<Anchor> links(Menu menu) {
        return entries.stream()
                .filter(entry -> entry.menu() == menu)
                .map(entry -> entry.link().get())
                .toList();
    }

    /** What is to be said above an employees' page. */
    public List<com.vaadin.flow.component.Component> deskNotices(String path) {
        return notices.orderedStream()
                .flatMap(notice -> notice.on(path).stream())
                .toList();
    }

    /** What stands in the header besides, in its order. */
    public List<com.vaadin.flow.component.Component> headerParts() {
        return parts.orderedStream().flatMap(part -> part.now().stream()).toList();
    }
}
