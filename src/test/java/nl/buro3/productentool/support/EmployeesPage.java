package nl.buro3.productentool.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.buro3.productentool.common.Texts;
import org.springframework.context.ApplicationContext;

/** A Dutch page on the demo portal, looked at by Sanne, in which views are made. */
public final class EmployeesPage implements AutoCloseable {

    private final ApplicationContext portal;

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    private EmployeesPage(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Logs her in, and begins a page. */
    public static EmployeesPage open(ApplicationContext portal) {
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        EmployeesPage opened = new EmployeesPage(portal);
        opened.page.setLocale(Texts.DUTCH);
        UI.setCurrent(opened.page);
        return opened;
    }

    /** A view as the router makes it. */
    public <V extends Component> V view(Class<V> type) {
        return portal.getAutowireCapableBeanFactory().createBean(type);
    }

    /** The page itself, with what was put over the view. */
    public UI ui() {
        return page;
    }

    @Override
    public void close() {
        UI.setCurrent(null);
    }
}
