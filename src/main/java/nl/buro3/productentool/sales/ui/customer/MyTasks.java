package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
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
import java.util.Optional;
import nl.buro3.productentool.sales.customer.Care;
import nl.buro3.productentool.sales.customer.CustomerDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an employee still has to do for customers, above the list of them. */
@Service
@PreAuthorize("hasRole('EMPLOYEE')")
public class MyTasks {

    private final CustomerDesk desk;
    private final Clock clock;

    MyTasks(CustomerDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The section; empty where there is nothing to do. */
    public Optional<Component> section() {
        List<Care.Task> tasks = desk.mine();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = styled(new UnorderedList(), "klanttaken");
        tasks.forEach(task -> list.add(line(task)));
        return Optional.of(styled(new Section(new H2(text("customer.tasks.mine")), list), "beheer-deel"));
    }

    /** Ticks it off, where it stands; until the page is left that can be taken back. */
    private NativeButton done(Care.Task task, ListItem line) {
        NativeButton done = styled(new NativeButton(text("customer.task.done")), "knop-tekst");
        done.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", text("customer.task.done.of", task.what()));
        done.addClickListener(event -> {
            desk.finish(task.id());
            Paragraph said = styled(new Paragraph(text("customer.task.done.of", task.what()) + " "), "klein");
            said.getElement().setAttribute("role", "status");
            said.add(CustomerTasksPart.undo(() -> {
                desk.reopen(task.id());
                show(task, line);
            }));
            line.removeAll();
            line.add(said);
        });
        return done;
    }

    private ListItem line(Care.Task task) {
        ListItem line = new ListItem();
        show(task, line);
        return line;
    }

    private void show(Care.Task task, ListItem line) {
        LocalDate today = LocalDate.now(clock);
        Div when = styled(new Div(), "klein");
        when.add(link(
                CustomerNavigation.customer(task.organisation().handle()),
                task.organisation().name()));
        when.add(words(" · " + CustomerTasksPart.day(task.due(), today)));
        if (task.isLate(today)) {
            when.add(words(" · "), words(text("customer.task.late"), "te-laat"));
        }
        line.removeAll();
        line.add(new Div(task.what()), when, done(task, line));
    }
}
