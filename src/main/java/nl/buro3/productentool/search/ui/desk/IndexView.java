package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.index.SearchIndex;
import nl.buro3.productentool.search.index.SearchIndex.State;

/** Where an administrator sees whether the search index is in step, and has it written anew while searches go on. */
@Route("beheer/index")
@RolesAllowed("ADMINISTRATOR")
class IndexView extends Main implements HasDynamicTitle {

    private final transient SearchIndex index;
    private final Notice notice = new Notice();

    IndexView(SearchIndex index) {
        this.index = index;
        getElement().setAttribute("data-view", "index");
        add(new H1(text("index.title")), new Paragraph(text("index.intro")), notice);
        NativeButton anew = styled(new NativeButton(text("index.anew"), event -> begin()), "knop", "knop-stil");
        NativeButton look = styled(new NativeButton(text("index.look"), event -> show()), "knop", "knop-stil");
        add(styled(new Div(anew, look), "acties"));
        show();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("index.title"));
    }

    private void begin() {
        index.beginAnew();
        show();
    }

    private void show() {
        State state = index.state();
        notice.tell(
                state.busy()
                        ? text("index.busy", state.written(), state.inDatabase())
                        : text("index.cards", state.cards(), state.inDatabase()));
    }
}
