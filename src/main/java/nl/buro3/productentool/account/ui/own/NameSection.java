package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.login.OwnName;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.NameWords;
import nl.buro3.productentool.account.ui.PlainField;
import nl.buro3.productentool.common.ui.PageRequest;

/** Where one changes one's name. */
class NameSection extends Section {

    static final String NAME = "naam";

    NameSection(Account account, Optional<AccountMistake> mistake, PageRequest request) {
        boolean isWrong = mistake.filter(AccountMistake.NAME::equals).isPresent();
        String typed = isWrong ? request.parameter(NAME).orElse("") : account.name();
        PlainField name = new PlainField(NAME, text("account.name"), "text")
                .completedBy("name")
                .holding(typed)
                .mistake(Optional.of(NameWords.of(typed, text("account.name.wrong", OwnName.LONGEST)))
                        .filter(words -> isWrong));
        add(
                new H2(text("account.name.title")),
                AccountForms.form(
                        AccountController.NAME, name, AccountForms.send(text("account.name.send"), "knop-stil")));
    }
}
