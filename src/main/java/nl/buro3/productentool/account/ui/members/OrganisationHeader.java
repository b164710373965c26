package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.member.Members;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.ui.HeaderPart;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** For which organisation a customer acts, in the header; who has several goes on for another one from there. */
@Order(100)
@org.springframework.stereotype.Component
class OrganisationHeader implements HeaderPart {

    private final Members members;

    OrganisationHeader(Members members) {
        this.members = members;
    }

    @Override
    public Optional<Component> now() {
        return Accounts.current().map(Account::organisation).map(own -> part(own, others(own)));
    }

    /** None while the database is away: the page is there all the same. */
    private List<OrganisationRef> others(OrganisationRef own) {
        try {
            return members.mine().stream()
                    .filter(other -> other.id() != own.id())
                    .toList();
        } catch (DataAccessException | TransactionException e) {
            return List.of();
        }
    }

    private static Component part(OrganisationRef own, List<OrganisationRef> others) {
        if (others.isEmpty()) {
            return styled(link(MembersNavigation.PATH, own.name()), "organisatie-naam");
        }
        HtmlContainer summary = new HtmlContainer("summary", words(own.name(), "organisatie-naam"));
        summary.getElement().setAttribute("title", text("members.header.other"));
        HtmlContainer form = styled(
                Pages.form(MembersNavigation.CHOOSE, new Paragraph(text("members.header.go-on"))), "organisatie-lijst");
        others.forEach(other -> form.add(choice(other)));
        form.add(link(MembersNavigation.PATH, text("members.header.own", own.name())));
        return styled(new HtmlContainer("details", summary, form), "organisatiekeuze");
    }

    private static NativeButton choice(OrganisationRef other) {
        NativeButton button = styled(new NativeButton(other.name()), "deelknop");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", MembersNavigation.ORGANISATION)
                .setAttribute("value", other.handle());
        return button;
    }
}
