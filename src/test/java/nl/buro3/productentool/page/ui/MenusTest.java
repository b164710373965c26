package nl.buro3.productentool.page.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.page.ui.MenuEntry.Menu;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What the modules add to the menus is a menu: each entry leads to a page, and none takes another's place. */
@OnH2
class MenusTest {

    @Autowired
    private Menus menus;

    @Autowired
    private List<MenuEntry> entries;

    @Test
    void everyEntryLeadsToAPage() {
        Set<String> pages = pages();

        assertThat(pages).contains("/", "/beheer/vragen");
        assertThat(Arrays.stream(Menu.values()).flatMap(menu -> menus.links(menu).stream()))
                .extracting(Anchor::getHref)
                .hasSizeGreaterThan(10)
                .allSatisfy(href -> assertThat(pages).contains(href));
    }

    @Test
    void noTwoEntriesTakeTheSamePlace() {
        assertThat(entries)
                .extracting(entry -> entry.menu() + " " + entry.place())
                .doesNotHaveDuplicates();
    }

    @Test
    void theyStandInTheirOrder() {
        assertThat(menus.links(Menu.PUBLIC))
                .extracting(Anchor::getHref)
                .containsExactly("/", "/hulp", "/contact", "/pakket");
        assertThat(menus.links(Menu.OWN)).extracting(Anchor::getHref).startsWith("/mijn");
    }

    private static Set<String> pages() {
        ClassPathScanningCandidateComponentProvider routes = new ClassPathScanningCandidateComponentProvider(false);
        routes.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return routes.findCandidateComponents("nl.buro3.productentool").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(view -> Stream.ofNullable(AnnotatedElementUtils.getMergedAnnotation(view, Route.class)))
                .map(route -> "/" + route.value())
                .collect(Collectors.toSet());
    }
}
