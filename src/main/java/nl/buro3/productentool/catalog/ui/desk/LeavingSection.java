package nl.buro3.productentool.catalog.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.buro3.productentool.catalog.specialist.EditedSpecialist;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;

/** For a specialist who leaves: somebody else answers for all their cards, and then they can go. It is asked twice. */
class LeavingSection extends Section {

    private final transient Consumer<SpecialistCard> handOver;
    private final transient Runnable retire;

    LeavingSection(Consumer<SpecialistCard> handOver, Runnable retire) {
        this.handOver = handOver;
        this.retire = retire;
    }

    /** @param others who can take the cards over */
    void show(EditedSpecialist specialist, List<SpecialistCard> others) {
        removeAll();
        add(new H2(text("specialists.leaving")));
        if (!specialist.needed()) {
            add(
                    new Paragraph(text("specialists.retire.can")),
                    actions(quiet("specialists.retire", () -> ask(specialist, others))));
        } else if (others.isEmpty()) {
            add(new Paragraph(text("specialists.alone", specialist.cards())));
        } else {
            add(new Paragraph(text("specialists.needed", specialist.cards())), handingOver(specialist, others));
        }
    }

    private Div handingOver(EditedSpecialist specialist, List<SpecialistCard> others) {
        Select<SpecialistCard> taking = new Select<>();
        taking.setLabel(text("specialists.taking"));
        taking.setItems(others);
        taking.setItemLabelGenerator(SpecialistCard::name);
        NativeButton give = quiet("specialists.hand-over", () -> {
            SpecialistCard chosen = taking.getValue();
            taking.setInvalid(chosen == null);
            taking.setErrorMessage(chosen == null ? text("specialists.taking.missing") : "");
            if (chosen != null) {
                askToHandOver(specialist, others, chosen);
            }
        });
        return styled(new Div(taking, give), "beheer-rij", "onderaan");
    }

    private void askToHandOver(EditedSpecialist specialist, List<SpecialistCard> others, SpecialistCard taking) {
        removeAll();
        NativeButton no = quiet("card.no", () -> show(specialist, others));
        add(new H2(text("specialists.leaving")));
        add(new Paragraph(text("specialists.hand-over.sure", specialist.cards(), taking.name())));
        add(actions(quiet("specialists.hand-over.yes", () -> handOver.accept(taking)), no));
        no.focus();
    }

    private void ask(EditedSpecialist specialist, List<SpecialistCard> others) {
        removeAll();
        NativeButton no = quiet("card.no", () -> show(specialist, others));
        add(new H2(text("specialists.leaving")));
        add(new Paragraph(text("specialists.retire.sure", specialist.card().name())));
        add(actions(quiet("specialists.retire.yes", retire), no));
        no.focus();
    }

    private static Div actions(NativeButton... buttons) {
        Div actions = styled(new Div(), "acties");
        actions.add(buttons);
        return actions;
    }

    private static NativeButton quiet(String key, Runnable action) {
        return styled(new NativeButton(text(key), event -> action.run()), "knop", "knop-stil");
    }
}
