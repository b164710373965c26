package nl.buro3.productentool.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import nl.buro3.productentool.common.House;

/** The page around everything. */
@StyleSheet("portal/styles/portal.css")
@Viewport("width=device-width, initial-scale=1")
public class PortalShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", House.current().picture(), "any");
        settings.addMetaTag("theme-color", "#ffffff");
    }
}
