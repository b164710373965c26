package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.customer.NewTask;

/** Plans something to be done for a customer: what, by when and by whom. */
final class CustomerTaskForm extends Div {

    /** A week is when most people want to be reminded. */
    private static final int USUAL_DAYS = 7;

    private final TextField what = new TextField(text("customer.task.what"));
    private final Input due = new Input();
    private final HtmlContainer owner = new HtmlContainer("select");
    private final Paragraph mistake = styled(new Paragraph(), "veld-fout");
    private final transient Clock clock;
    private final transient Consumer<NewTask> plan;

    CustomerTaskForm(List<Account> colleagues, Clock clock, Consumer<NewTask> plan) {
        this.clock = clock;
        this.plan = plan;
        addClassNames("beheer-formulier");
        what.setMaxLength(NewTask.LONGEST);
        due.setId("taak-datum");
        due.setType("date");
        owner.setId("taak-wie");
        colleagues.forEach(colleague -> owner.add(option(colleague)));
        owner.getElement().addPropertyChangeListener("value", "change", event -> {});
        mistake.setId("taak-fout");
        mistake.getElement().setAttribute("role", "alert");
        NativeButton send = styled(new NativeButton(text("customer.task.add"), event -> submit()), "knop", "knop-stil");
        send.getElement().setAttribute("type", "button");
        add(
                what,
                styled(
                        new Div(
                                styled(new Div(Pages.label(text("customer.task.due"), due), due), "veld"),
                                styled(new Div(Pages.label(text("customer.task.owner"), owner), owner), "veld")),
                        "beheer-rij"),
                mistake,
                send);
        clear();
    }

    private static HtmlContainer option(Account colleague) {
        HtmlContainer option = new HtmlContainer("option");
        option.setText(colleague.name());
        option.getElement().setAttribute("value", String.valueOf(colleague.id()));
        return option;
    }

    private void clear() {
        what.clear();
        what.setInvalid(false);
        mistake.setText("");
        due.setValue(LocalDate.now(clock).plusDays(USUAL_DAYS).toString());
        Accounts.current().ifPresent(me -> owner.getElement().setProperty("value", String.valueOf(me.id())));
    }

    /** Plans it, or says beside the field what is missing; what was typed stays. */
    void submit() {
        String words = what.getValue().strip();
        Optional<LocalDate> day = day();
        what.setErrorMessage(text("customer.task.what.missing"));
        what.setInvalid(words.isEmpty());
        mistake.setText(day.isEmpty() ? text("customer.task.due.missing") : "");
        String colleague = owner.getElement().getProperty("value", "");
        if (!words.isEmpty() && day.isPresent() && !colleague.isEmpty()) {
            plan.accept(new NewTask(words, day.get(), Long.parseLong(colleague)));
            clear();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(due.getValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
