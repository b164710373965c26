package nl.buro3.productentool.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.history.ProductChanges;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.catalog.problem.Problems;
import nl.buro3.productentool.catalog.specialist.Specialist;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.specialist.Specialists;
import nl.buro3.productentool.support.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@OnH2
class CatalogIntakeTest {

    @Autowired
    private CatalogIntake intake;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Products products;

    @Autowired
    private Categories categories;

    @Autowired
    private Problems problems;

    @Autowired
    private Specialists specialists;

    @Autowired
    private ProductChanges changes;

    @Autowired
    private TransactionOperations transaction;

    private final Journal journal = new Journal();

    @BeforeEach
    void aCardThatWasMadeByHand() {
        transaction.executeWithoutResult(status -> {
            Category main = categories.save(new Category(null, "vindbaarheid", "Vindbaarheid", "", 0));
            Category seo = categories.save(new Category(main, "seo", "Gevonden worden", "", 1));
            Specialist joris = specialists.save(specialist("joris"));
            Specialist mila = specialists.save(specialist("mila"));
            Product scan =
                    new Product("seo-scan", seo, content(), Clock.systemUTC().instant());
            scan.answeredBy(List.of(joris, mila));
            products.save(scan);
            Problem hidden = new Problem("niet-te-vinden", "Niemand vindt ons", "", 0);
            hidden.solvedBy(scan, "Dan weet je waaraan het ligt.");
            problems.save(hidden);
            problems.save(new Problem("te-traag", "Onze site is te traag", "", 1));
        });
    }

    @Test
    void a_new_card_is_published_with_all_that_the_feed_says() {
        take(card("linkbuilding")
                .with("Waarom", List.of("Eén", "Twee"))
                .solving("niet-te-vinden", "Onze site is te traag")
                .answeredBy("MILA@buro3.example", "joris"));

        CardDetails stored = details("linkbuilding");
        assertThat(journal.events).containsExactly("created linkbuilding");
        assertThat(stored.content().summary()).isEqualTo("Waarom");
        assertThat(stored.content().benefits()).containsExactly("Eén", "Twee");
        assertThat(stored.problems()).extracting(s -> s.problem().slug()).containsExactly("niet-te-vinden", "te-traag");
        assertThat(stored.specialists()).extracting(SpecialistCard::handle).containsExactly("mila", "joris");
        assertThat(stored.status()).isEqualTo(ProductStatus.PUBLISHED);
    }

    @Test
    void columns_that_the_feed_does_not_have_leave_the_card_as_it_is() {
        take(card("seo-scan").named("SEO-scan plus"));

        CardDetails stored = details("seo-scan");
        assertThat(journal.events).containsExactly("updated seo-scan");
        assertThat(stored.content()).isEqualTo(content("SEO-scan plus"));
        assertThat(stored.specialists()).extracting(SpecialistCard::handle).containsExactly("joris", "mila");
        assertThat(stored.problems()).hasSize(1);
    }

    @Test
    void columns_that_the_feed_leaves_empty_empty_the_card() {
        take(card("seo-scan").with("", List.of()).solving().answeredBy());

        CardDetails stored = details("seo-scan");
        assertThat(stored.content().summary()).isEmpty();
        assertThat(stored.content().benefits()).isEmpty();
        assertThat(stored.specialists()).isEmpty();
        assertThat(stored.problems()).isEmpty();
        assertThat(changes.findTop20ByProductIdOrderByAtDescIdDesc(stored.card().id()))
                .singleElement()
                .extracting(change -> change.card().what())
                .isEqualTo("proef.csv: samenvatting, voordelen, problemen, contactpersonen");
    }

    @Test
    void a_card_that_already_says_all_this_is_not_touched() {
        int before = details("seo-scan").version();

        take(card("seo-scan")
                .with("Samenvatting", List.of("Voordeel"))
                .solving("Niemand vindt ons")
                .answeredBy("joris", "mila")
                .price(new BigDecimal("95")));

        assertThat(journal.events).containsExactly("unchanged seo-scan");
        assertThat(details("seo-scan").version()).isEqualTo(before);
    }

    @Test
    void specialists_can_change_places() {
        take(card("seo-scan").answeredBy("mila", "joris"));

        assertThat(details("seo-scan").specialists())
                .extracting(SpecialistCard::handle)
                .containsExactly("mila", "joris");
    }

    @Test
    void a_problem_that_stays_keeps_its_reason() {
        take(card("seo-scan").solving("te-traag", "niet-te-vinden"));

        assertThat(details("seo-scan").problems())
                .extracting(CardDetails.Solved::reason)
                .containsExactly("Dan weet je waaraan het ligt.", "");
    }

    @Test
    void who_edits_a_problem_meanwhile_sees_that_its_solutions_changed() {
        int before = versionOf("te-traag");

        take(card("seo-scan").solving("niet-te-vinden"));
        assertThat(versionOf("te-traag")).isEqualTo(before);

        take(card("seo-scan").solving("te-traag"));
        assertThat(versionOf("te-traag")).isGreaterThan(before);
        assertThat(versionOf("niet-te-vinden")).isPositive();
    }

    private int versionOf(String problem) {
        return problems.findBySlug(problem).orElseThrow().version();
    }

    @Test
    void categories_are_found_by_name_whatever_its_case_or_by_slug_and_made_where_missing() {
        take(
                card("een").in("VINDBAARHEID", "gevonden WORDEN"),
                card("twee").in("vindbaarheid", "SEO"),
                card("drie").in("Vindbaarheid", "Beeld & geluid"),
                card("vier").in("Reclame"),
                card("vijf").in("reclame"));

        assertThat(catalog.categories())
                .extracting(node -> node.category().path())
                .containsExactly("vindbaarheid", "reclame");
        assertThat(catalog.categories().getFirst().children())
                .extracting(node -> node.category())
                .containsExactly(
                        new CategoryRef("vindbaarheid/seo", "Gevonden worden", "Vindbaarheid"),
                        new CategoryRef("vindbaarheid/beeld-geluid", "Beeld & geluid", "Vindbaarheid"));
        assertThat(details("een").card().category().path()).isEqualTo("vindbaarheid/seo");
        assertThat(details("vijf").card().category().path()).isEqualTo("reclame");
    }

    @Test
    void of_a_repeated_slug_the_later_one_counts() {
        take(card("dubbel").named("Eerst"), card("dubbel").named("Later"));

        assertThat(journal.events).containsExactly("created dubbel", "updated dubbel");
        assertThat(details("dubbel").content().name()).isEqualTo("Later");
    }

    @Test
    void a_refused_card_takes_the_others_with_it() {
        take(
                card("goed"),
                card("fout").in("Nieuw").solving("bestaat-niet"),
                card("seo-scan").named("Anders"));

        assertThat(journal.events)
                .containsExactly(
                        "created goed",
                        "refused fout: problems: niet bekend in de catalogus: bestaat-niet",
                        "updated seo-scan");
        assertThat(products.allSlugs()).containsExactly("seo-scan");
        assertThat(details("seo-scan").content().name()).isEqualTo("SEO-scan");
    }

    @Test
    void a_refused_card_that_is_skipped_leaves_nothing_behind_not_even_its_category() {
        journal.skips = true;

        take(card("goed"), card("fout").in("Nieuw").answeredBy("niemand"));

        assertThat(products.allSlugs()).containsExactlyInAnyOrder("seo-scan", "goed");
        assertThat(categories.findByPath("nieuw")).isEmpty();
    }

    private void take(Draft... drafts) {
        List<IncomingCard> cards = new ArrayList<>();
        for (Draft draft : drafts) {
            cards.add(draft.at(cards.size() + 2));
        }
        intake.take(cards.iterator(), "proef.csv", journal);
    }

    private CardDetails details(String slug) {
        return transaction.execute(status -> catalog.details(slug).orElseThrow());
    }

    private static CardContent content() {
        return content("SEO-scan");
    }

    private static CardContent content(String name) {
        PriceIndication price =
                new PriceIndication(PriceType.FROM, new BigDecimal("95.00"), null, PriceUnit.HOUR, "zonder reistijd");
        return new CardContent(
                name, "Samenvatting", "Tekst", "Winkels", "1 week", price, List.of("Voordeel"), List.of("zoeken"));
    }

    private static Specialist specialist(String handle) {
        return new Specialist(
                new SpecialistCard(handle, handle, "Adviseur", "085", handle + "@buro3.example", null, ""), false);
    }

    private static Draft card(String slug) {
        return new Draft(
                slug, "SEO-scan", List.of("Vindbaarheid", "SEO"), null, null, null, null, IncomingPrice.UNSAID);
    }

    /** A card of which a test says only what matters to it. */
    private record Draft(
            String slug,
            String name,
            List<String> category,
            @Nullable String summary,
            @Nullable List<String> benefits,
            @Nullable List<String> problems,
            @Nullable List<String> specialists,
            IncomingPrice price) {

        Draft named(String other) {
            return new Draft(slug, other, category, summary, benefits, problems, specialists, price);
        }

        Draft in(String... names) {
            return new Draft(slug, name, List.of(names), summary, benefits, problems, specialists, price);
        }

        Draft with(String otherSummary, List<String> otherBenefits) {
            return new Draft(slug, name, category, otherSummary, otherBenefits, problems, specialists, price);
        }

        Draft solving(String... names) {
            return new Draft(slug, name, category, summary, benefits, List.of(names), specialists, price);
        }

        Draft answeredBy(String... names) {
            return new Draft(slug, name, category, summary, benefits, problems, List.of(names), price);
        }

        Draft price(BigDecimal from) {
            IncomingPrice amount = new IncomingPrice(
                    IncomingPrice.Part.unsaid(),
                    IncomingPrice.Part.of(from),
                    IncomingPrice.Part.unsaid(),
                    IncomingPrice.Part.unsaid());
            return new Draft(slug, name, category, summary, benefits, problems, specialists, amount);
        }

        IncomingCard at(int line) {
            return new IncomingCard(
                    line,
                    slug,
                    name,
                    category,
                    summary,
                    null,
                    benefits,
                    price,
                    null,
                    problems,
                    specialists,
                    IncomingMore.UNSAID);
        }
    }

    private static final class Journal implements IntakeJournal {

        private final List<String> events = new ArrayList<>();
        private boolean skips;

        @Override
        public void created(IncomingCard card) {
            events.add("created " + card.slug());
        }

        @Override
        public void updated(IncomingCard card) {
            events.add("updated " + card.slug());
        }

        @Override
        public void unchanged(IncomingCard card) {
            events.add("unchanged " + card.slug());
        }

        @Override
        public void refused(IncomingCard card, String reason) {
            events.add("refused " + card.slug() + ": " + reason);
        }

        @Override
        public boolean isAcceptable() {
            return skips || events.stream().noneMatch(event -> event.startsWith("refused"));
        }
    }
}
