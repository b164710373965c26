package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.editing.CardChoices;
import nl.buro3.productentool.catalog.editing.CardDesk;
import nl.buro3.productentool.catalog.editing.CardTies;
import nl.buro3.productentool.catalog.editing.CardTies.Named;
import nl.buro3.productentool.common.ui.FormParts;

/** What a card is tied to: its category, who answers for it, the problems that it solves and the cards that go with it. */
class CardTiesFields extends Div {

    private static final int OFFERED = 30;

    private final Select<CategoryRef> category = new Select<>();
    private final TieRows specialists;
    private final TieRows problems;
    private final TieRows relations;

    CardTiesFields(CardDesk desk) {
        CardChoices choices = desk.choices();
        addClassNames("kaart-banden");
        category.setLabel(text("card.new.category"));
        category.setItems(choices.categories());
        category.setItemLabelGenerator(CategoryWords::of);
        category.setWidthFull();
        specialists = new TieRows(new TieKind(TieKind.SPECIALISTS, among(choices.specialists()), 10));
        problems = new TieRows(new TieKind(TieKind.PROBLEMS, among(choices.problems()), 30));
        relations = new TieRows(new TieKind(TieKind.RELATIONS, typed -> desk.relatable(typed, OFFERED), 40));
        add(specialists, problems, relations);
    }

    /** What is filed where stands beside the name, above the rest. */
    Select<CategoryRef> category() {
        return category;
    }

    private static Function<String, List<Named>> among(List<Named> all) {
        return typed -> {
            String wanted = typed.toLowerCase(Locale.ROOT);
            return all.stream()
                    .filter(named -> named.name().toLowerCase(Locale.ROOT).contains(wanted))
                    .limit(OFFERED)
                    .toList();
        };
    }

    void keep(FormParts parts) {
        parts.choice("categorie", text("card.new.category"), category);
        List.of(specialists, problems, relations).forEach(rows -> rows.keep(parts));
        parts.within(
                (field, typed) -> List.of(specialists, problems, relations).forEach(rows -> rows.fill(field, typed)));
    }

    void show(CardTies ties) {
        category.getListDataView()
                .getItems()
                .filter(choice -> choice.path().equals(ties.category()))
                .findFirst()
                .ifPresent(category::setValue);
        specialists.show(ties.specialists().stream().map(Tie::of).toList());
        problems.show(ties.problems().stream().map(Tie::of).toList());
        relations.show(ties.relations().stream().map(Tie::of).toList());
    }

    /** What was filled in; empty when no category is chosen, which the field then says. */
    Optional<CardTies> ties() {
        CategoryRef chosen = category.getValue();
        category.setInvalid(chosen == null);
        category.setErrorMessage(chosen == null ? text("card.new.category.missing") : "");
        return Optional.ofNullable(chosen)
                .map(filed -> new CardTies(
                        filed.path(),
                        specialists.ties().stream().map(Tie::named).toList(),
                        problems.ties().stream().map(Tie::solves).toList(),
                        relations.ties().stream().map(Tie::related).toList()));
    }
}
