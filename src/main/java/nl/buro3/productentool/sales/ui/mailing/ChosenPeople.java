package nl.buro3.productentool.sales.ui.mailing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.mailing.Recipient;

/** The people of a customer, of whom those who may be mailed can be ticked; of the others it says why not. */
final class ChosenPeople extends Div {

    private final transient Set<Long> ticked = new LinkedHashSet<>();
    private final UnorderedList list = styled(new UnorderedList(), "ontvangers");
    private final Paragraph mistake = styled(new Paragraph(), "veld-fout");
    private final transient Clock clock;

    ChosenPeople(Clock clock) {
        this.clock = clock;
        mistake.getElement().setAttribute("role", "alert");
        add(list, mistake);
    }

    /** @param withoutCards whether no card is chosen yet, so that nobody can be a customer for its kind */
    void show(List<Recipient> recipients, boolean withoutCards) {
        list.removeAll();
        ticked.removeIf(id -> recipients.stream()
                .noneMatch(
                        recipient -> recipient.isAllowed() && recipient.person().id() == id));
        if (recipients.isEmpty()) {
            list.add(new ListItem(text("customer.people.none")));
        }
        recipients.forEach(recipient -> list.add(line(recipient, withoutCards)));
    }

    private ListItem line(Recipient recipient, boolean withoutCards) {
        long id = recipient.person().id();
        Input tick = new Input();
        tick.setId("ontvanger-" + id);
        tick.setType("checkbox");
        tick.getElement()
                .setProperty("checked", ticked.contains(id))
                .setAttribute("disabled", !recipient.isAllowed())
                .addPropertyChangeListener(
                        "checked", "change", event -> tick(id, Boolean.TRUE.equals(event.getValue())));
        Div why = styled(new Div(words(why(recipient, withoutCards))), "klein");
        Instant lately = recipient.lately();
        if (lately != null) {
            why.add(words(" · "), words(text("mailing.lately", Moments.moment(lately, clock)), "te-laat"));
        }
        return new ListItem(
                tick,
                Pages.label(
                        recipient.person().name() + ", " + recipient.person().email(), tick),
                why);
    }

    private static String why(Recipient recipient, boolean withoutCards) {
        boolean isOpen = withoutCards && recipient.reason() == Recipient.Reason.NOT_ASKED;
        return text(isOpen ? "mailing.why.cards-first" : "mailing.why." + recipient.reason());
    }

    private void tick(long id, boolean on) {
        if (on) {
            ticked.add(id);
        } else {
            ticked.remove(id);
        }
    }

    List<Long> chosen() {
        return List.copyOf(ticked);
    }

    /** Says that nobody is ticked; whether somebody is. */
    boolean check() {
        mistake.setText(ticked.isEmpty() ? text("mailing.people.missing") : "");
        return !ticked.isEmpty();
    }
}
