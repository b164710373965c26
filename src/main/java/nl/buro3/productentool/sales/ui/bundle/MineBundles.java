package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.mine.MineSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The bundles of a customer on their own page, each with the way to go on with it. */
@Service
@Order(40)
class MineBundles implements MineSection {

    private final Bundles bundles;
    private final Clock clock;

    MineBundles(Bundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Account customer) {
        List<BundleHead> all = bundles.all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = styled(new UnorderedList(), "pakketplank");
        all.forEach(head -> list.add(line(head)));
        return Optional.of(styled(new Section(new H2(text("bundle.mine")), list), "mijn-deel"));
    }

    private ListItem line(BundleHead head) {
        ListItem line = BundleShelf.line(head, clock);
        line.add(words(" "), link(BundleAddress.agenda(head.id()), text("bundle.mine.agenda")));
        return line;
    }
}
