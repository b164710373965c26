package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.device.Devices;
import nl.buro3.productentool.account.passkey.Passkeys;
import nl.buro3.productentool.account.phone.Phones;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Where customers and employees see their own account: their name, how they log in, and where they are logged in. */
@Route("account")
@AnonymousAllowed
class AccountView extends Main implements OwnPage {

    static final String PATH = "/account";

    private final transient Passkeys passkeys;
    private final transient Phones phones;
    private final transient Devices devices;
    private final transient List<OwnSection> others;
    private final transient Clock clock;

    AccountView(Passkeys passkeys, Phones phones, Devices devices, ObjectProvider<OwnSection> others, Clock clock) {
        this.passkeys = passkeys;
        this.phones = phones;
        this.devices = devices;
        this.others = others.orderedStream().toList();
        this.clock = clock;
        addClassNames("lezen", "accountpagina");
        getElement().setAttribute("data-view", "account");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        Account account = Accounts.current().orElseThrow(() -> LogInFirst.before(PATH));
        Optional<AccountMistake> mistake = AccountMistake.in(request);
        removeAll();
        add(new H1(text("account.title")), styled(new Paragraph(who(account)), "intro"));
        mistake.filter(wrong -> wrong == AccountMistake.GONE)
                .ifPresent(wrong -> add(AccountForms.alert(text("account.gone"))));
        AccountDone.in(request).ifPresent(done -> add(AccountForms.status(done.words())));
        Div parts = styled(
                new Div(
                        new NameSection(account, mistake, request),
                        new PhoneSection(phones.mine(), mistake, request),
                        new PasswordSection(account, mistake),
                        passkeys(account, mistake),
                        new DevicesSection(devices.mine(session()), clock)),
                "accountdelen");
        others.forEach(other -> other.of(account).ifPresent(parts::add));
        add(parts);
        String title = text("account.title");
        return mistake.map(wrong -> PageHead.absent(AccountForms.wrong(title), wrong.status()))
                .orElseGet(() -> PageHead.unlisted(title));
    }

    private PasskeySection passkeys(Account account, Optional<AccountMistake> mistake) {
        Component making = passkeys.mayBegin(VaadinServletRequest.getCurrent().getHttpServletRequest())
                ? new PasskeyMaker()
                : new ProofForm(account, mistake);
        return new PasskeySection(passkeys.mine(), making, clock);
    }

    private static String who(Account account) {
        return account.organisation() == null
                ? text("account.own.staff", account.email(), text("account.role." + account.role()))
                : text(
                        "account.own.customer",
                        account.email(),
                        account.organisation().name());
    }

    private static @Nullable HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false);
    }
}
