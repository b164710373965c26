package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.account.ui.PlainField;
import nl.buro3.productentool.common.Texts;

/** Where a passkey is made: by the script, where the browser has them. */
class PasskeyMaker extends Div {

    PasskeyMaker() {
        NativeButton make = styled(new NativeButton(text("passkeys.make")), "knop", "knop-stil");
        make.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-begin", PasskeyController.OPTIONS)
                .setAttribute(
                        "data-gemaakt",
                        PasskeyController.MADE + "?taal="
                                + Texts.currentLanguage().getLanguage())
                .setAttribute("data-klaar", AccountDone.PASSKEY.address())
                .setAttribute("data-bewijs", AccountView.PATH + "?bewijs=nodig#passkeys");
        Paragraph failed = styled(new Paragraph(), "veld-fout");
        failed.getElement().setAttribute("role", "alert").setAttribute("data-mislukt", text("passkeys.make.failed"));
        PlainField name = new PlainField("passkeynaam", text("passkeys.name"), "text").hint(text("passkeys.name.hint"));
        Div making = styled(new Div(name, make, failed), "passkey-maken");
        making.getElement().setAttribute("data-passkey", "maken").setAttribute("hidden", true);
        HtmlContainer without = new HtmlContainer("noscript");
        without.add(new Paragraph(text("passkeys.script")));
        add(making, without);
    }
}
