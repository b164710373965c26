package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.sales.customer.Care;
import nl.buro3.productentool.sales.customer.NewTask;

/** What is to be done for a customer, and the form that adds to it. */
final class CustomerTasksPart extends Section {

    private final Div list = new Div();
    private final transient Clock clock;
    private final transient Consumer<Care.Task> finish;

    CustomerTasksPart(List<Account> colleagues, Clock clock, Consumer<NewTask> plan, Consumer<Care.Task> finish) {
        this.clock = clock;
        this.finish = finish;
        addClassNames("kaartje");
        add(new H2(text("customer.tasks")), list, new CustomerTaskForm(colleagues, clock, plan));
    }

    void show(List<Care.Task> tasks) {
        list.removeAll();
        if (tasks.isEmpty()) {
            list.add(styled(new Paragraph(text("customer.tasks.none")), "klein"));
            return;
        }
        UnorderedList lines = styled(new UnorderedList(), "klanttaken");
        tasks.forEach(task -> lines.add(line(task)));
        list.add(lines);
    }

    private ListItem line(Care.Task task) {
        LocalDate today = LocalDate.now(clock);
        Account owner = task.owner();
        Div when = styled(new Div(words(day(task.due(), today))), "klein");
        if (owner != null) {
            when.add(words(" · " + owner.name()));
        }
        if (task.isLate(today)) {
            when.add(words(" · "), words(text("customer.task.late"), "te-laat"));
        }
        NativeButton done =
                styled(new NativeButton(text("customer.task.done"), event -> finish.accept(task)), "knop-tekst");
        done.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", text("customer.task.done.of", task.what()));
        return new ListItem(new Div(task.what()), when, done);
    }

    static String day(LocalDate due, LocalDate today) {
        return due.equals(today.plusDays(1)) ? text("customer.task.tomorrow") : Moments.day(due, today);
    }

    /** A button that takes back that a task was done. */
    static NativeButton undo(Runnable action) {
        NativeButton undo = styled(new NativeButton(text("draft.undo"), event -> action.run()), "knop-tekst");
        undo.getElement().setAttribute("type", "button");
        return undo;
    }
}
