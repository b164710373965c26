package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
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

    private ListItem line(Care.Task task) {
        LocalDate today = LocalDate.now(clock);
        Div when = styled(new Div(), "klein");
        when.add(link(
                CustomerNavigation.customer(task.organisation().handle()),
                task.organisation().name()));
        when.add(words(" · " + CustomerTasksPart.day(task.due(), today)));
        if (task.isLate(today)) {
            when.add(words(" · "), words(text("customer.task.late"), "te-laat"));
        }
        return new ListItem(new Div(task.what()), when);
    }
}
