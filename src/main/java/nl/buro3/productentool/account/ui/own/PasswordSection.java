package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.login.PasswordMistake;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.PasswordWords;
import nl.buro3.productentool.account.ui.PlainField;

/** Where one changes one's password. */
class PasswordSection extends Section {

    static final String PRESENT = "huidig";
    static final String WANTED = "nieuw";

    /** Under which name the request holds what is wrong with the new one. */
    static final String REFUSED = PasswordSection.class.getName() + ".refused";

    PasswordSection(Account account, Optional<AccountMistake> mistake) {
        PlainField present = new PlainField(PRESENT, text("account.password.present"), "password")
                .completedBy("current-password")
                .mistake(mistake.flatMap(PasswordSection::aboutPresent));
        PlainField wanted = new PlainField(WANTED, text("password.new"), "password")
                .completedBy("new-password")
                .mistake(mistake.filter(AccountMistake.WANTED::equals).map(wrong -> PasswordWords.of(refused())))
                .hint(PasswordWords.rule());
        add(
                new H2(text("account.password")),
                styled(new Paragraph(text("account.password.intro")), "klein"),
                AccountForms.form(
                        AccountController.PASSWORD,
                        AccountForms.userName(account),
                        present,
                        wanted,
                        AccountForms.send(text("account.password.change"), "knop-stil")));
    }

    private static Optional<String> aboutPresent(AccountMistake mistake) {
        return switch (mistake) {
            case PRESENT -> Optional.of(text("account.password.wrong"));
            case OFTEN -> Optional.of(text("login.wait"));
            default -> Optional.empty();
        };
    }

    private static PasswordMistake refused() {
        return VaadinServletRequest.getCurrent().getAttribute(REFUSED) instanceof PasswordMistake mistake
                ? mistake
                : PasswordMistake.TOO_SHORT;
    }
}
