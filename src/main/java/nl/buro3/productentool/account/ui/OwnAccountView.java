package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.login.PasswordMistake;
import nl.buro3.productentool.account.login.Passwords;
import nl.buro3.productentool.account.login.RefusedPasswordException;
import nl.buro3.productentool.account.login.TooManyLogInsException;
import nl.buro3.productentool.account.login.WrongPasswordException;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;

/** Where an employee sees their own account, and changes the password. A password is never kept as a draft. */
@Route("beheer/account")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class OwnAccountView extends Main implements HasDynamicTitle {

    private final transient Passwords passwords;
    private final Notice notice = new Notice();
    private final PasswordField present = field("account.password.present", "current-password");
    private final PasswordField wanted = field("password.new", "new-password");

    OwnAccountView(Passwords passwords) {
        this.passwords = passwords;
        getElement().setAttribute("data-view", "eigen-account");
        add(styled(new Div(new H1(text("account.title"))), "beheer-kop"));
        Accounts.current()
                .ifPresent(account -> add(new Paragraph(
                        text("account.who", account.name(), account.email(), text("account.role." + account.role())))));
        wanted.setHelperText(PasswordWords.rule());
        wanted.setMaxLength(PasswordMistake.LONGEST);
        Button send = styled(new Button(text("account.password.change"), event -> change()), "knop");
        Div form = styled(new Div(present, wanted, send), "beheer-formulier", "smal");
        Anchor more = new Anchor("/account", text("account.more"));
        more.setRouterIgnore(true);
        add(new Paragraph(more));
        add(new Section(new H2(text("account.password")), new Paragraph(text("account.password.intro")), notice, form));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("account.title"));
    }

    private void change() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        try {
            passwords.change(present.getValue(), wanted.getValue(), Postings.now());
            getUI().ifPresent(ui -> ui.getPage().setLocation("/inloggen?gewijzigd"));
        } catch (WrongPasswordException e) {
            complain(present, text("account.password.wrong"));
        } catch (TooManyLogInsException e) {
            complain(present, text("login.wait"));
        } catch (RefusedPasswordException e) {
            complain(wanted, PasswordWords.of(e.mistake()));
        }
    }

    private void complain(PasswordField field, String words) {
        notice.failed(text("account.password.same"));
        field.setErrorMessage(words);
        field.setInvalid(true);
        field.focus();
    }

    private static PasswordField field(String label, String completion) {
        PasswordField field = new PasswordField(text(label));
        field.setWidthFull();
        field.setManualValidation(true);
        field.setRevealButtonVisible(true);
        field.getElement().setAttribute("autocomplete", completion);
        return field;
    }
}
