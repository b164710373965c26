package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Image;
import nl.buro3.productentool.catalog.CardSummary;

/** The picture of a card on a page; it says nothing that the card's name does not. */
final class CardPicture {

    private CardPicture() {}

    /** One that is seen at once, and so comes with the page. */
    static Image atOnce(CardSummary card, String className) {
        return picture(Drawing.ofCard(card.slug()).address(), className);
    }

    /** One that is fetched when it comes near. */
    static Image whenNear(CardSummary card, String className) {
        Image picture = picture(card.illustration(), className);
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private static Image picture(String address, String className) {
        Image picture = styled(new Image(address, ""), className);
        picture.getElement().setAttribute("width", "320").setAttribute("height", "200");
        return picture;
    }
}
