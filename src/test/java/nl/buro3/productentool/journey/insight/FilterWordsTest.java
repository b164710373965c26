package nl.buro3.productentool.journey.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import org.junit.jupiter.api.Test;

/** What a reader chose is told in the words that they read, and never as an address. */
class FilterWordsTest {

    private static FilterWords words() {
        Catalog catalog = mock(Catalog.class);
        CategoryNode seo = new CategoryNode(new CategoryRef("vindbaarheid/seo", "SEO", "Vindbaarheid"), "", List.of());
        when(catalog.problems())
                .thenReturn(
                        List.of(new ProblemRef("formulier-werkt-niet", "Ons formulier werkt niet voor iedereen", "")));
        when(catalog.categories())
                .thenReturn(List.of(new CategoryNode(
                        new CategoryRef("vindbaarheid", "Vindbaarheid", "Vindbaarheid"), "", List.of(seo))));
        return new FilterWords(catalog);
    }

    @Test
    void aProblemACategoryAndAnAnswerAreSaidAsTheyWereRead() {
        assertThat(words().of("probleem:formulier-werkt-niet|antwoord:Een webshop"))
                .isEqualTo("Ons formulier werkt niet voor iedereen, “Een webshop”");
        assertThat(words().of("categorie:vindbaarheid/seo|categorie:vindbaarheid"))
                .isEqualTo("SEO, Vindbaarheid");
    }

    @Test
    void whatIsNoLongerThereIsSaidByItsName() {
        assertThat(words().of("probleem:oud-probleem")).isEqualTo("oud-probleem");
    }
}
