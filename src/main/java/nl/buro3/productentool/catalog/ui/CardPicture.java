package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Image;
import nl.buro3.productentool.catalog.CardSummary;

/** The picture of a card on a page; a drawn one says nothing that the card's name does not. */
public final class CardPicture {

    private CardPicture() {}

    /** One that is seen at once, and so comes with the page. */
    static Image atOnce(CardSummary card, String className) {
        return picture(
                card, card.image() == null ? Drawing.ofCard(card.slug()).address() : card.illustration(), className);
    }

    /** One that is fetched when it comes near. */
    public static Image whenNear(CardSummary card, String className) {
        Image picture = picture(card, card.illustration(), className);
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private static Image picture(CardSummary card, String address, String className) {
        Image picture = styled(new Image(address, card.alternative()), className);
        picture.getElement().setAttribute("width", "320").setAttribute("height", "200");
        return picture;
    }
}
