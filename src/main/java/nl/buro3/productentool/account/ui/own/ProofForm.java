package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.PlainField;

/** Asks who came in a while ago for their password, before they make a passkey. */
class ProofForm extends Div {

    static final String PASSWORD = "wachtwoord";

    ProofForm(Account account, Optional<AccountMistake> mistake) {
        PlainField password = new PlainField(PASSWORD, text("passkeys.proof.password"), "password")
                .completedBy("current-password")
                .mistake(mistake.flatMap(ProofForm::words));
        add(
                styled(new Paragraph(text("passkeys.proof.intro")), "klein"),
                AccountForms.form(
                        PasskeyController.PROOF,
                        AccountForms.userName(account),
                        password,
                        AccountForms.send(text("passkeys.proof.send"), "knop-stil")));
    }

    private static Optional<String> words(AccountMistake mistake) {
        return switch (mistake) {
            case PROOF -> Optional.of(text("account.password.wrong"));
            case PROOF_OFTEN -> Optional.of(text("login.wait"));
            default -> Optional.empty();
        };
    }
}
