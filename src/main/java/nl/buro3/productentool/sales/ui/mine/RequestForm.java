package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.RequestKind;
import nl.buro3.productentool.sales.ownership.Wish;
import nl.buro3.productentool.sales.ownership.Wish.Mistake;

/** The form to renew, change or stop something, with what was filled in before. */
@Tag("form")
class RequestForm extends HtmlContainer {

    private static final int ROWS = 4;

    RequestForm(Owned owned, Wish wish, Set<Mistake> mistakes) {
        styled(this, "formulier", "mijn-formulier");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", MineAddress.ASKING)
                .setAttribute("data-concept", draft(owned))
                .setAttribute("novalidate", true);
        add(sent(RequestFields.OWNED, String.valueOf(owned.seen().id())));
        add(sent(RequestFields.LANGUAGE, currentLanguage().getLanguage()));
        if (!mistakes.isEmpty()) {
            Div box = focused(styled(new Div(new Paragraph(text("mine.ask.mistake"))), "boodschap"));
            box.getElement().setAttribute("role", "alert");
            add(box);
        }
        add(
                owned.terms().isLasting()
                        ? kinds(wish, mistakes)
                        : sent(RequestFields.KIND, RequestFields.name(RequestKind.CHANGE)));
        add(note(wish, mistakes));
        add(send(), styled(new Paragraph(text("mine.ask.then")), "klein"));
    }

    /** By which name a browser keeps what is written about it. */
    static String draft(Owned owned) {
        return "aanvraag/" + owned.seen().id() + "/";
    }

    private static HtmlContainer send() {
        HtmlContainer send = styled(new HtmlContainer("button"), "knop");
        send.setText(text("mine.ask.send"));
        send.getElement().setAttribute("name", RequestFields.SEND).setAttribute("value", "1");
        return send;
    }

    private static HtmlContainer kinds(Wish wish, Set<Mistake> mistakes) {
        HtmlContainer legend = new HtmlContainer("legend");
        legend.setText(text("mine.ask.kind"));
        HtmlContainer group = styled(new HtmlContainer("fieldset", legend), "mijn-keuzes");
        if (mistakes.contains(Mistake.KIND)) {
            group.add(wrong("soort-fout", Mistake.KIND));
        }
        for (RequestKind kind : RequestKind.values()) {
            HtmlContainer radio = new HtmlContainer("input");
            radio.setId("soort-" + RequestFields.name(kind));
            radio.getElement()
                    .setAttribute("type", "radio")
                    .setAttribute("name", RequestFields.KIND)
                    .setAttribute("value", RequestFields.name(kind))
                    .setAttribute("checked", kind == wish.kind());
            group.add(new Div(radio, Pages.label(text("mine.ask.kind." + kind), radio)));
        }
        return group;
    }

    private static Div note(Wish wish, Set<Mistake> mistakes) {
        HtmlContainer area = new HtmlContainer("textarea");
        area.setId(RequestFields.NOTE);
        area.getElement().setAttribute("name", RequestFields.NOTE).setAttribute("rows", String.valueOf(ROWS));
        area.setText(wish.note());
        Div field = styled(new Div(Pages.label(text("mine.ask.note"), area)), "veld");
        mistakes.stream().filter(mistake -> mistake != Mistake.KIND).forEach(mistake -> {
            area.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", "bericht-fout");
            field.add(wrong("bericht-fout", mistake));
        });
        field.add(area);
        return field;
    }

    private static Div wrong(String id, Mistake mistake) {
        Div wrong = styled(new Div(words(text("mine.ask.mistake." + mistake))), "veld-fout");
        wrong.setId(id);
        return wrong;
    }
}
