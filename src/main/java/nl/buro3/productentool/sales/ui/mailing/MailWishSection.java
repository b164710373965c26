package nl.buro3.productentool.sales.ui.mailing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.own.OwnSection;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.mailing.MailWishes;
import org.springframework.core.annotation.Order;

/** Where customers say on their own page whether they want mail with cards. Who never said anything has nothing ticked. */
@org.springframework.stereotype.Component
@Order(10)
class MailWishSection implements OwnSection {

    static final String CHOICE = "mail";
    static final String YES = "ja";
    static final String NO = "nee";

    private final MailWishes wishes;

    MailWishSection(MailWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Optional<Component> of(Account account) {
        return account.isStaff() ? Optional.empty() : Optional.of(section());
    }

    private Section section() {
        Optional<Boolean> chosen = wishes.mine();
        HtmlContainer group = new HtmlContainer("fieldset");
        group.add(
                new HtmlContainer("legend", new Text(text("mailing.wish.legend"))),
                choice(YES, chosen.equals(Optional.of(true))),
                choice(NO, chosen.equals(Optional.of(false))));
        Section section = new Section(
                new H2(text("mailing.wish.title")),
                styled(new Paragraph(text(chosen.isPresent() ? "mailing.wish.intro" : "mailing.wish.none")), "klein"),
                AccountForms.form(
                        MailWishController.PATH,
                        styled(group, "mailkeuze"),
                        AccountForms.send(text("mailing.wish.send"), "knop-stil")));
        section.setId("mail");
        return section;
    }

    private static Div choice(String value, boolean isChosen) {
        HtmlContainer button = new HtmlContainer("input");
        button.setId("mail-" + value);
        button.getElement()
                .setAttribute("type", "radio")
                .setAttribute("name", CHOICE)
                .setAttribute("value", value)
                .setAttribute("checked", isChosen);
        return styled(new Div(button, Pages.label(text("mailing.wish." + value), button)), "team-vink");
    }
}
