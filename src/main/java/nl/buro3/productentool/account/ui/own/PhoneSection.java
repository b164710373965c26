package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.PlainField;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.ui.PageRequest;

/** Where one says at which number one is called, or that one is not. */
class PhoneSection extends Section {

    static final String NAME = "telefoon";

    PhoneSection(Optional<PhoneNumber> known, Optional<AccountMistake> mistake, PageRequest request) {
        boolean isWrong = mistake.filter(AccountMistake.PHONE::equals).isPresent();
        String typed = isWrong
                ? request.parameter(NAME).orElse("")
                : known.map(PhoneNumber::words).orElse("");
        PlainField phone = new PlainField(NAME, text("account.phone"), "tel")
                .optional()
                .completedBy("tel")
                .holding(typed)
                .mistake(Optional.of(text("phone.wrong")).filter(words -> isWrong));
        add(
                new H2(text("account.phone.title")),
                styled(new Paragraph(text("account.phone.intro")), "klein"),
                AccountForms.form(
                        AccountController.PHONE, phone, AccountForms.send(text("account.phone.send"), "knop-stil")));
    }
}
