package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who has which place in an organisation: its people, or the organisations of one of them. */
class PlaceList extends UnorderedList {

    PlaceList() {
        addClassNames("kaartregels");
    }

    /**
     * A place.
     *
     * @param name of whom or of which organisation
     * @param address of their page
     * @param besides a word more, or empty
     * @param manages whether they keep its people
     * @param open whether they can come in
     * @param change makes a manager of a member, or the other way round
     * @param remove takes them out
     */
    record Place(
            String name,
            String address,
            String besides,
            boolean manages,
            boolean open,
            Runnable change,
            Runnable remove) {}

    void show(List<Place> places) {
        removeAll();
        places.forEach(place -> add(line(place)));
        setVisible(!places.isEmpty());
    }

    private static ListItem line(Place place) {
        Div what = styled(new Div(link(place.address(), place.name())), "kaartregel-tekst");
        if (!place.besides().isEmpty()) {
            what.add(words(place.besides(), "klein"));
        }
        Div actions = styled(new Div(role(place)), "acties");
        if (!place.open()) {
            actions.add(words(text("people.disabled"), "staat", "staat-zonder"));
        }
        String key = place.manages() ? "members.make.member" : "members.make.manager";
        NativeButton change =
                styled(new NativeButton(text(key), event -> place.change().run()), "deelknop");
        change.setAriaLabel(text(key) + ": " + place.name());
        actions.add(change, new AskTwice("remove", place.name(), place.remove()));
        return styled(new ListItem(what, actions), "kaartregel");
    }

    private static Span role(Place place) {
        return place.manages()
                ? words(text("members.role.manager"), "staat", "staat-actief")
                : words(text("members.role.member"), "staat");
    }
}
