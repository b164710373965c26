package nl.buro3.productentool.shell.rendering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.MovedException;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.page.ui.Menus;
import nl.buro3.productentool.page.ui.PageNotice;
import nl.buro3.productentool.shell.NotFoundView;
import nl.buro3.productentool.shell.PublicLayout;
import nl.buro3.productentool.shell.rendering.FirstResponse.Live;
import nl.buro3.productentool.shell.security.ContentSecurity;
import nl.buro3.productentool.shell.unsent.FilledAgain;
import org.springframework.stereotype.Service;

/**
 * Puts the content of a public view into the first response, built from the same component as the live view. Readers
 * without JavaScript and search engines have the whole page; for the others it stands until the live view does.
 *
 * @see <a href="../../../../../../../../docs/decisions/0002-prerendering.md">Decision 2</a>
 */
@Service
class Prerendering implements VaadinServiceInitListener {

    private final HouseContact house;
    private final Menus menus;
    private final List<PageNotice> notices;
    private final FilledAgain unsent;

    Prerendering(HouseContact house, Menus menus, List<PageNotice> notices, FilledAgain unsent) {
        this.house = house;
        this.menus = menus;
        this.notices = notices;
        this.unsent = unsent;
    }

    /** Whether the view at a path is a public one; empty where there is no view. */
    static Optional<Boolean> publicView(VaadinService service, String path) {
        NavigationRouteTarget target = target(service, path);
        return target.hasTarget() ? Optional.of(isPublic(target)) : Optional.empty();
    }

    private static boolean isPublic(NavigationRouteTarget target) {
        return PublicView.class.isAssignableFrom(target.getRouteTarget().getTarget());
    }

    private static NavigationRouteTarget target(VaadinService service, String path) {
        return service.getRouter().getRegistry().getNavigationRouteTarget(path.replaceFirst("^/+", ""));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prerender);
    }

    private void prerender(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Locale language = Language.of((VaadinServletRequest) request);
        Language.speaking(language, () -> {
            render(request, response);
            return response;
        });
        response.getDocument().select("html").attr("lang", language.getLanguage());
    }

    private void render(VaadinRequest request, IndexHtmlResponse response) {
        VaadinService service = request.getService();
        Location location = location(request);
        NavigationRouteTarget target = target(service, location.getPath());
        if (!target.hasTarget()) {
            show(response, notFound(service), location, RouteParameters.empty());
        } else if (isPublic(target)) {
            Component view = service.getInstantiator()
                    .getOrCreate(target.getRouteTarget().getTarget());
            show(response, (PublicView) view, location, target.getRouteParameters());
        } else {
            FirstResponse.scriptsOnly(response.getDocument());
            secure(response, true);
        }
    }

    private void show(IndexHtmlResponse response, PublicView view, Location location, RouteParameters parameters) {
        try {
            PageHead head = view.show(new PageRequest(location, parameters));
            PublicLayout layout = new PublicLayout(house, menus, notices);
            layout.showRouterLayoutContent((Component) view);
            response.getVaadinResponse().setStatus(head.status());
            Live live = live(view);
            boolean own = view instanceof OwnPage || Accounts.current().isPresent();
            HttpServletRequest request = (HttpServletRequest) response.getVaadinRequest();
            FirstResponse.fill(response.getDocument(), head, AskedAddress.of(request), Pages.html(layout), live, own);
            unsent.fill(response.getDocument(), request);
            secure(response, live != Live.NEVER);
        } catch (NotFoundException e) {
            show(response, notFound(response.getVaadinRequest().getService()), location, parameters);
        } catch (MovedException moved) {
            response.getVaadinResponse()
                    .setStatus(
                            moved.isForGood()
                                    ? HttpServletResponse.SC_MOVED_PERMANENTLY
                                    : HttpServletResponse.SC_FOUND);
            response.getVaadinResponse().setHeader("Location", moved.address());
        }
    }

    private static Live live(PublicView view) {
        boolean staff = Accounts.staffIsLooking();
        return switch (view.liveFor()) {
            case NOBODY -> Live.NEVER;
            case STAFF -> staff ? Live.AT_ONCE : Live.NEVER;
            case EVERYONE -> staff ? Live.AT_ONCE : Live.WHEN_NEEDED;
        };
    }

    private static void secure(IndexHtmlResponse response, boolean live) {
        response.getVaadinResponse()
                .setHeader(ContentSecurity.HEADER, ContentSecurity.of(response.getDocument(), live));
    }

    private static PublicView notFound(VaadinService service) {
        return service.getInstantiator().getOrCreate(NotFoundView.class);
    }

    private static Location location(VaadinRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        return new Location(path, QueryParameters.full(request.getParameterMap()));
    }
}
