package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.catalog.ui.Breadcrumb;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.Facet;

/**
 * What an overview is about: a problem, a category, or everything.
 *
 * @param words above its list
 * @param head what others are told of it
 */
record Topic(List<Component> words, PageHead head) {

    static Topic of(Selection selection, FacetLabels labels) {
        Topic topic = selection
                .only(Facet.PROBLEM)
                .flatMap(labels::problem)
                .map(problem -> about(problem, selection))
                .or(() -> selection
                        .only(Facet.CATEGORY)
                        .flatMap(labels::category)
                        .map(category -> about(category, labels, selection)))
                .orElseGet(() -> everything(selection));
        return selection.text().isEmpty() ? topic : topic.unlisted(text("overview.head.search", selection.text()));
    }

    private static Topic about(ProblemRef problem, Selection selection) {
        return new Topic(
                List.of(
                        styled(Pages.words(text("overview.problem"), "opschrift")),
                        written(new H1("“" + problem.text() + "”")),
                        written(intro(problem.explanation()))),
                PageHead.of(problem.text(), problem.explanation(), selection.canonical()));
    }

    private static Topic about(CategoryNode node, FacetLabels labels, Selection selection) {
        String name = node.category().name();
        Optional<CategoryNode> main =
                labels.category(node.category().mainPath()).filter(other -> !other.equals(node));
        Breadcrumb way =
                new Breadcrumb(main.stream().map(CategoryNode::category).toList());
        return new Topic(
                List.of(way.links(), written(new H1(name)), written(intro(node.summary()))),
                PageHead.of(name, text("overview.head.category", name, node.summary()), selection.canonical())
                        .withFacts(List.of(way.facts(selection.path(), name))));
    }

    /** Begins with who is speaking, for search engines. */
    private static Topic everything(Selection selection) {
        String name = text("overview.head.title");
        PageHead head = PageHead.of(name, text("overview.intro"), selection.canonical())
                .withFacts(List.of(origin -> Map.of(
                        "@type",
                        "Organization",
                        "name",
                        text("portal.owner"),
                        "description",
                        House.in(Texts.currentLanguage(), House.current().about()),
                        "url",
                        origin + "/",
                        "logo",
                        origin + House.current().picture())));
        H1 title = new H1(text("overview.title"));
        Topic topic = new Topic(
                selection.text().isEmpty() ? List.of(title, intro(text("overview.intro"))) : List.of(title), head);
        return selection.chosen().isEmpty() ? topic : topic.unlisted(name);
    }

    private static Paragraph intro(String words) {
        return styled(new Paragraph(words), "intro");
    }

    private Topic unlisted(String title) {
        return new Topic(words, PageHead.unlisted(title));
    }
}
