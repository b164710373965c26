package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Markdown;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.example.ExampleCard;

/** The sections of a product's page that the catalogue itself fills. */
public final class ProductSections {

    private ProductSections() {}

    /**
     * An empty section with its heading.
     *
     * @param name the section's name in {@code data-section}, by which reading is recorded
     */
    public static Section section(String name, String heading) {
        H2 title = new H2(heading);
        title.setId(name + "-kop");
        Section section = styled(new Section(title), "deel", "deel-" + name);
        section.setId(name);
        section.getElement().setAttribute("data-section", name).setAttribute("aria-labelledby", name + "-kop");
        return section;
    }

    static Section description(CardDetails product) {
        Section section = section("beschrijving", text("product.section.description"));
        section.add(written(new Html(
                "<div class=\"tekst\">" + Markdown.html(product.content().description()) + "</div>")));
        return section;
    }

    static Section benefits(CardDetails product) {
        Section section = section("voordelen", text("product.section.benefits"));
        UnorderedList list = styled(written(new UnorderedList()), "voordelen");
        product.content().benefits().forEach(benefit -> list.add(new ListItem(benefit)));
        section.add(list);
        if (!product.problems().isEmpty()) {
            section.add(styled(new H3(text("product.problems")), "helpt-bij"), problems(product));
        }
        section.setVisible(
                !product.content().benefits().isEmpty() || !product.problems().isEmpty());
        return section;
    }

    private static UnorderedList problems(CardDetails product) {
        UnorderedList list = styled(written(new UnorderedList()), "problemen");
        product.problems()
                .forEach(solved -> list.add(new ListItem(
                        link(
                                ProductNavigation.problem(solved.problem().slug()),
                                solved.problem().text()),
                        words(solved.reason(), "waarom"))));
        return list;
    }

    static Section price(CardDetails product) {
        PriceIndication price = product.content().price();
        Section section = section("prijs", text("product.section.price"));
        section.add(styled(new Paragraph(price.words(currentLanguage())), "prijs"));
        String conditions = price.conditions(currentLanguage());
        if (!conditions.isEmpty()) {
            section.add(styled(new Paragraph(conditions), "prijs-voorwaarden"));
        }
        if (!price.note().isEmpty()) {
            section.add(styled(written(new Paragraph(price.note())), "prijs-noot"));
        }
        section.add(styled(new Paragraph(text(explanation(price))), "klein"));
        return section;
    }

    private static String explanation(PriceIndication price) {
        if (price.type() == PriceType.FIXED) {
            return "product.price.explanation.fixed";
        }
        return price.from() == null ? "product.price.explanation.on-request" : "product.price.explanation";
    }

    static Section examples(CardDetails product) {
        Section section = section("voorbeelden", text("product.section.examples"));
        product.examples().forEach(example -> section.add(example(example)));
        section.setVisible(!product.examples().isEmpty());
        return section;
    }

    private static Article example(ExampleCard example) {
        Article article = styled(new Article(), "voorbeeld");
        if (!example.text().sector().isEmpty()) {
            article.add(written(words(example.text().sector(), "sector")));
        }
        article.add(
                written(new H3(example.text().title())),
                written(new Paragraph(example.text().text())));
        example.pictures().forEach(p -> article.add(picture(p)));
        String link = example.text().link();
        if (link != null) {
            Anchor more = new Anchor(link, text("product.example.link"));
            more.getElement().setAttribute("rel", "noopener nofollow");
            article.add(more);
        }
        return article;
    }

    private static Image picture(ExampleCard.PictureRef picture) {
        Image image = styled(new Image("/media/voorbeelden/" + picture.id(), picture.alternative()), "voorbeeld-beeld");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }
}
