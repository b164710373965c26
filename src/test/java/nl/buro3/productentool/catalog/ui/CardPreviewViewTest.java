package nl.buro3.productentool.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.NewCard;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** An employee sees a card as customers would. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class CardPreviewViewTest {

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    @BeforeEach
    void aPage() {
        database.sql("insert into category (path, name) values ('content', 'Content')")
                .update();
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
    }

    @AfterEach
    void noPage() {
        UI.setCurrent(null);
    }

    @Test
    void anArchivedCardAndADraftArePreviewedAsCustomersWouldSeeThem() {
        editor.create(new NewCard("Podcast", "content", "Je eigen programma"));
        CardPreviewView view = application.getAutowireCapableBeanFactory().createBean(CardPreviewView.class);

        view.show("podcast");
        view.show("podcast");

        assertThat(said(view))
                .contains("Je eigen programma", "Nu zien alleen collega’s hem.", "data-section=\"prijs\"");
        assertThat(said(view).split("<h1", -1)).hasSize(2);
        database.sql("update product set status = 'ARCHIVED'").update();
        view.show("podcast");
        assertThat(said(view)).contains("Zo zagen klanten deze kaart.", "data-section=\"prijs\"");
    }

    private static String said(Component view) {
        return view.getElement().getOuterHTML();
    }
}
