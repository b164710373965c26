package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Nav;
import java.util.function.IntFunction;
import nl.buro3.productentool.account.directory.Directory;

/** The links to the pages before and behind one of a list. */
class DirectoryPaging extends Nav {

    DirectoryPaging() {
        addClassNames("beheer-bladeren");
        setAriaLabel(text("paging.label"));
    }

    /**
     * Shows where one is.
     *
     * @param page from 1
     * @param total how many there are on all pages
     * @param address of a page
     */
    void show(int page, long total, IntFunction<String> address) {
        removeAll();
        long pages = (total + Directory.PAGE_SIZE - 1) / Directory.PAGE_SIZE;
        setVisible(pages > 1);
        if (page > 1) {
            add(link(address.apply(page - 1), text("members.paging.before")));
        }
        add(words(text("members.paging.page", page, pages), "klein"));
        if (page < pages) {
            add(link(address.apply(page + 1), text("members.paging.behind")));
        }
    }
}
