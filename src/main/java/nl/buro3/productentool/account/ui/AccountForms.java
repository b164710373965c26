package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;

/** Parts of the pages with ordinary forms about accounts, and how their controllers answer. */
public final class AccountForms {

    /** The parameter that holds the language of the page that a form stood on. */
    private static final String LANGUAGE = "taal";

    private AccountForms() {}

    /** A form that is sent to this path. */
    public static HtmlContainer form(String path, Component... parts) {
        HtmlContainer form = new HtmlContainer("form", parts);
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", path)
                .setAttribute("novalidate", true);
        form.add(sent(LANGUAGE, Texts.currentLanguage().getLanguage()));
        return form;
    }

    /**
     * Where who registered asks for the letter once more by which they confirm their address. It is the form for who forgot
     * their password, which writes each what they need.
     *
     * @param email the address, as far as it is known
     */
    public static HtmlContainer letterAgain(String email) {
        return form(
                SignInLetters.FORGOTTEN + "/versturen",
                new PlainField("email", text("login.email"), "email")
                        .completedBy("username")
                        .holding(email),
                send(text("register.again.send"), "knop-stil"));
    }

    /** The button that sends a form. */
    public static NativeButton send(String words, String... classNames) {
        NativeButton send = styled(new NativeButton(words), classNames);
        send.addClassName("knop");
        send.getElement().setAttribute("type", "submit");
        return send;
    }

    /** The one card of a page on which somebody gets in. */
    public static Div card(String title) {
        return styled(new Div(new H1(title)), "inlogkaart");
    }

    /** What went wrong, read first. */
    public static Paragraph alert(String words) {
        Paragraph alert = focused(styled(new Paragraph(words), "boodschap"));
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }

    /** What went well. */
    public static Paragraph status(String words) {
        Paragraph status = focused(styled(new Paragraph(words), "boodschap"));
        status.getElement().setAttribute("role", "status");
        return status;
    }

    /** So that a password manager knows whose password it keeps. */
    public static HtmlContainer userName(Account owner) {
        return userName(owner.email());
    }

    /** The same for who has no account yet. */
    public static HtmlContainer userName(String email) {
        HtmlContainer name = new HtmlContainer("input");
        name.getElement()
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "username")
                .setAttribute("value", email)
                .setAttribute("hidden", true);
        return name;
    }

    /** The language of the page that a form stood on. */
    public static Locale language(HttpServletRequest request) {
        return Texts.supported(Locale.forLanguageTag(
                Objects.requireNonNullElse(request.getParameter(LANGUAGE), Texts.DUTCH.getLanguage())));
    }

    /** How a letter is written that goes out with a form. */
    public static Posting posting(HttpServletRequest request) {
        return new Posting(Pages.knownOrigin(request).orElse(""), language(request));
    }

    /** Shows the page once more, with what was typed. */
    public static void showAgain(String address, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(address).forward(request, response);
    }

    /** The title of a page on which something is wrong. */
    public static String wrong(String title) {
        return text("shell.mistake", title);
    }
}
