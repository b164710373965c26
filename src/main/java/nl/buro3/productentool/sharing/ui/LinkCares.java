package nl.buro3.productentool.sharing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.buro3.productentool.sharing.LinkLife;
import nl.buro3.productentool.sharing.LinkTerms;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an employee changes of a link that was handed out, as a part of the link's own page. */
@Service
public class LinkCares {

    private final LinkLife life;
    private final ShareDialogs tools;

    LinkCares(LinkLife life, ShareDialogs tools) {
        this.life = life;
        this.tools = tools;
    }

    /**
     * The part for one link.
     *
     * @param changed shows the page anew
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Component of(SharedLink link, Runnable changed) {
        return new LinkCare(link, this, tools, changed);
    }

    void takeOver(SharedLink link) {
        life.takeOver(link.id());
    }

    /** Opens otherwise, and shows other cards, from now on. */
    void change(SharedLink link, LinkTerms terms, List<Long> cards) {
        life.change(link.id(), terms, cards);
    }
}
