package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.sales.customer.Care;
import nl.buro3.productentool.sales.customer.CustomerDesk;

/** What colleagues heard of a customer, and where one writes down more of it. What is being typed outlives the page. */
final class CustomerNotesPart extends Section {

    private final TextArea words = new TextArea(text("customer.note"));
    private final Div list = new Div();
    private final FormDraft draft;
    private final transient Clock clock;
    private final transient Consumer<String> write;
    private final transient Consumer<Long> remove;

    /** @param subject under which what is typed is kept */
    CustomerNotesPart(String subject, Clock clock, Consumer<String> write, Consumer<Long> remove) {
        this.clock = clock;
        this.write = write;
        this.remove = remove;
        addClassNames("kaartje");
        words.setMaxLength(CustomerDesk.LONGEST_NOTE);
        Div form = styled(new Div(), "beheer-formulier");
        draft = new FormDraft(form, new FormParts().typed("notitie", text("customer.note"), words));
        NativeButton keep = styled(new NativeButton(text("customer.note.add"), event -> submit()), "knop", "knop-stil");
        keep.getElement().setAttribute("type", "button");
        form.add(draft, words, keep);
        add(new H2(text("customer.notes")), form, list);
        draft.begin(subject);
    }

    /** Keeps the note, or says that there is none. */
    void submit() {
        String typed = words.getValue().strip();
        words.setErrorMessage(text("customer.note.missing"));
        words.setInvalid(typed.isEmpty());
        if (!typed.isEmpty()) {
            write.accept(typed);
            words.clear();
            draft.arrived();
        }
    }

    void show(List<Care.Note> notes) {
        list.removeAll();
        if (notes.isEmpty()) {
            list.add(styled(new Paragraph(text("customer.notes.none")), "klein"));
            return;
        }
        UnorderedList lines = styled(new UnorderedList(), "klantnotities");
        notes.forEach(note -> lines.add(line(note)));
        list.add(lines);
    }

    private ListItem line(Care.Note note) {
        Account author = note.author();
        String by = author == null ? text("inbox.somebody") : author.name();
        ListItem line = new ListItem(
                styled(new Paragraph(note.words()), "vraag-tekst"),
                styled(new Div(by + ", " + Moments.moment(note.at(), clock)), "klein"));
        if (note.own()) {
            NativeButton away = styled(
                    new NativeButton(text("customer.note.remove"), event -> remove.accept(note.id())), "knop-tekst");
            away.getElement().setAttribute("type", "button");
            line.add(away);
        }
        return line;
    }
}
