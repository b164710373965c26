package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sharing.LinkPage;
import nl.buro3.productentool.sharing.SharedLink;

/** Asks for the code that opens a link, and has one sent. */
class CodeForm extends Div {

    private static final int UNPROCESSABLE = 422;

    private final String address;

    CodeForm(LinkPage page) {
        address = SharedLink.PATH + page.token();
        addClassNames("offerte-code");
        add(new H1(text("link.code.title")), new Paragraph(text("link.code.intro")));
        boolean isWrong = page.state().equals(LinkPage.WRONG);
        boolean wasSent = isWrong || page.state().equals(LinkPage.SENT);
        if (wasSent) {
            add(said(isWrong), entering());
        }
        add(sending(wasSent));
    }

    /** What the page says of itself, the mistake first. */
    static PageHead head(LinkPage page) {
        String title = text("link.code.title");
        return page.state().equals(LinkPage.WRONG)
                ? PageHead.absent(text("shell.mistake", title), UNPROCESSABLE)
                : PageHead.unlisted(title);
    }

    private static Div said(boolean isWrong) {
        Div said = styled(new Div(new Paragraph(text(isWrong ? "link.code.wrong" : "link.code.sent"))), "boodschap");
        said.setId("gezegd");
        said.getElement().setAttribute("role", isWrong ? "alert" : "status");
        return said;
    }

    private HtmlContainer sending(boolean again) {
        HtmlContainer form = form();
        HtmlContainer send = again
                ? styled(new HtmlContainer("button"), "knop", "knop-stil")
                : styled(new HtmlContainer("button"), "knop");
        send.setText(text(again ? "link.code.again" : "link.code.send"));
        form.add(send);
        return form;
    }

    private HtmlContainer entering() {
        HtmlContainer form = form();
        HtmlContainer input = Pages.oneTimeCode(LinkPage.CODE);
        input.getElement().setAttribute("aria-describedby", "gezegd");
        HtmlContainer open = styled(new HtmlContainer("button"), "knop");
        open.setText(text("link.code.open"));
        form.add(
                sent(LinkPage.STEP, LinkPage.OPEN),
                styled(new Div(label(text("link.code.field"), input), input), "veld"),
                open);
        return form;
    }

    private HtmlContainer form() {
        HtmlContainer form = Pages.form(address);
        if (!Texts.isDutch()) {
            form.add(sent("taal", Texts.currentLanguage().getLanguage()));
        }
        return form;
    }
}
