package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buro3.productentool.account.NewOrganisation;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;

/** Makes a customer company. */
class OrganisationForm extends Div {

    private final TextField name = new TextField(text("people.organisation.name"));
    private final TextField sector = new TextField(text("people.organisation.sector"));
    private final TextField city = new TextField(text("people.organisation.city"));
    private final FormDraft draft;
    private final transient Function<OrganisationForm, Optional<OrganisationRef>> create;

    /**
     * @param create makes what stands in it; empty when that cannot be
     * @param then what comes after it, when nothing is left to be saved here
     */
    OrganisationForm(Function<OrganisationForm, Optional<OrganisationRef>> create, Consumer<OrganisationRef> then) {
        this.create = create;
        addClassNames("beheer-formulier");
        name.setMaxLength(160);
        Stream.of(sector, city).forEach(field -> field.setMaxLength(80));
        draft = new FormDraft(
                this,
                new FormParts()
                        .typed("naam", text("people.organisation.name"), name)
                        .typed("branche", text("people.organisation.sector"), sector)
                        .typed("plaats", text("people.organisation.city"), city));
        Button send = styled(new Button(text("people.organisation.add"), event -> made().ifPresent(then)), "knop");
        add(draft, styled(new Div(name, sector, city), "beheer-rij"), styled(new Div(send), "acties"));
        draft.begin("klant/nieuw");
    }

    NewOrganisation organisation() {
        return new NewOrganisation(
                name.getValue().strip(),
                sector.getValue().strip(),
                city.getValue().strip());
    }

    FormDraft draft() {
        return draft;
    }

    /** Makes it, or says what is missing. */
    boolean submit() {
        return made().isPresent();
    }

    private Optional<OrganisationRef> made() {
        if (organisation().name().isEmpty()) {
            complain();
            return Optional.empty();
        }
        Stream.of(name, sector, city).forEach(field -> field.setInvalid(false));
        Optional<OrganisationRef> made = create.apply(this);
        if (made.isPresent()) {
            Stream.of(name, sector, city).forEach(TextField::clear);
            draft.arrived();
        }
        return made;
    }

    void complain() {
        name.setErrorMessage(text("people.organisation.name.wrong"));
        name.setInvalid(true);
        name.focus();
    }
}
