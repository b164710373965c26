package nl.buro3.productentool.journey.insight;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.journey.insight.Figures.CustomerUse;
import nl.buro3.productentool.journey.insight.Figures.CustomersPage;
import nl.buro3.productentool.journey.insight.Figures.LinkUse;
import nl.buro3.productentool.journey.insight.Figures.ProductInterest;
import nl.buro3.productentool.journey.insight.Figures.ProductRank;
import nl.buro3.productentool.journey.insight.Figures.SearchRank;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What employees see of the journey: of a product, a customer, a link, and of all together. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class JourneyInsight {

    /** Over how many days figures are made unless another period is asked for. */
    public static final int USUAL_DAYS = 90;

    private static final int DAYS_OF_SERIES = 30;
    private static final int MOST_VISITS = 50;
    private static final int MOST_RANKS = 15;
    private static final int MOST_INTERESTS = 5;

    private final ProductFigures product;
    private final PortalFigures portal;
    private final VisitStories stories;
    private final LinkStories links;
    private final Accounts accounts;
    private final Catalog catalog;
    private final Clock clock;

    JourneyInsight(
            ProductFigures product,
            PortalFigures portal,
            VisitStories stories,
            LinkStories links,
            Accounts accounts,
            Catalog catalog,
            Clock clock) {
        this.product = product;
        this.portal = portal;
        this.stories = stories;
        this.links = links;
        this.accounts = accounts;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Today and the days before, so many in all. */
    public Period lastDays(int days) {
        return Period.lastDays(days, clock);
    }

    /** What readers did with this product in the last ninety days. */
    public ProductInsight product(long productId) {
        Period period = lastDays(USUAL_DAYS);
        ProductFigures.Views views = product.views(productId, period);
        return new ProductInsight(
                views.views(),
                views.visits(),
                views.visitors(),
                views.visits() == 0
                        ? 0
                        : Math.round((double) product.readingMillis(productId, period) / views.visits()),
                product.scroll(productId, period, views.visits()),
                product.sections(productId, period, views.visits()),
                product.searches(productId, period),
                product.linksOpened(productId, period),
                product.contactClicks(productId, period),
                product.days(productId, DAYS_OF_SERIES));
    }

    /** A page of the visits that saw this product, newest first; page and size as in {@link #recentVisits}. */
    public List<VisitStory> visitsOfProduct(long productId, int page, int size) {
        return stories.ofProduct(productId, checkedSkip(page, size), size);
    }

    /** The latest fifty visits of a customer company's people or through its links, newest first. */
    public List<VisitStory> visitsOfOrganisation(long organisationId) {
        return stories.ofOrganisation(organisationId, MOST_VISITS);
    }

    /** The latest fifty visits that opened this link, newest first. */
    public List<VisitStory> visitsOfLink(long linkId) {
        return stories.ofLink(linkId, MOST_VISITS);
    }

    /**
     * A page of all visits, newest first.
     *
     * @param page from 0
     * @param size at most 100
     */
    public List<VisitStory> recentVisits(int page, int size) {
        return stories.recent(checkedSkip(page, size), size);
    }

    private static int checkedSkip(int page, int size) {
        if (page < 0 || size < 1 || size > 100) {
            throw new IllegalArgumentException("page " + page + " of " + size);
        }
        return Math.multiplyExact(page, size);
    }

    /** The products that were looked at in most visits. */
    public List<ProductRank> topProducts(Period period) {
        List<PortalFigures.ProductCount> counts = portal.topProducts(period, MOST_RANKS);
        Map<Long, CardSummary> cards = catalog.cards(
                counts.stream().map(PortalFigures.ProductCount::product).toList());
        return counts.stream()
                .map(c -> new ProductRank(
                        Objects.requireNonNull(cards.get(c.product())),
                        c.views(),
                        c.visits(),
                        c.readingMillis(),
                        c.contactClicks()))
                .toList();
    }

    /** What was searched most. */
    public List<SearchRank> searches(Period period) {
        return portal.searches(period, false, MOST_RANKS);
    }

    /** What was searched most of what found nothing. */
    public List<SearchRank> searchesWithoutResult(Period period) {
        return portal.searches(period, true, MOST_RANKS);
    }

    /** What became of these links, by number; every link that is asked for is in it. */
    public Map<Long, LinkUse> links(Collection<Long> linkIds) {
        Map<Long, LinkUse> used = portal.links(linkIds);
        return linkIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> used.getOrDefault(id, LinkUse.NONE)));
    }

    /** What became of a link: its readers, how its cards and others were read, and what else fetched it. */
    public LinkStory storyOf(SharedLink link) {
        return links.of(link);
    }

    /** A page of the customer companies: those that were here in the last ninety days, latest first, then the others. */
    public CustomersPage customers(CustomersQuery query) {
        Period period = lastDays(USUAL_DAYS);
        List<PortalFigures.OrganisationCount> seen = portal.organisations(period, query);
        List<Long> shown =
                seen.stream().map(PortalFigures.OrganisationCount::organisation).toList();
        Map<Long, OrganisationRef> organisations = accounts.organisations(shown);
        Map<Long, List<Long>> interests = portal.interests(shown, period, MOST_INTERESTS);
        Map<Long, CardSummary> cards = catalog.cards(
                interests.values().stream().flatMap(List::stream).distinct().toList());
        List<CustomerUse> customers = seen.stream()
                .filter(count -> organisations.containsKey(count.organisation()))
                .map(count -> customer(
                        Objects.requireNonNull(organisations.get(count.organisation())),
                        count,
                        interests.getOrDefault(count.organisation(), List.of()),
                        cards))
                .toList();
        return new CustomersPage(customers, portal.countOrganisations(period, query));
    }

    private static CustomerUse customer(
            OrganisationRef organisation,
            PortalFigures.OrganisationCount seen,
            List<Long> interests,
            Map<Long, CardSummary> cards) {
        List<CardSummary> products =
                interests.stream().map(cards::get).filter(Objects::nonNull).toList();
        return new CustomerUse(organisation, seen.visits(), seen.lastVisit(), products);
    }

    /** What a customer company looked at most in the last ninety days. */
    public List<ProductInterest> interestsOf(long organisationId) {
        List<PortalFigures.InterestCount> counts = portal.interestsOf(organisationId, lastDays(USUAL_DAYS), MOST_RANKS);
        Map<Long, CardSummary> cards = catalog.cards(
                counts.stream().map(PortalFigures.InterestCount::product).toList());
        return counts.stream()
                .filter(count -> cards.containsKey(count.product()))
                .map(count -> new ProductInterest(
                        Objects.requireNonNull(cards.get(count.product())),
                        count.visits(),
                        count.readingMillis(),
                        count.lastAt()))
                .toList();
    }

    /** What happened last with a customer company besides its visits, newest first; fifty at most. */
    public List<CustomerEvent> eventsOf(long organisationId) {
        List<PortalFigures.EventRow> rows = portal.eventsOf(organisationId, MOST_VISITS);
        Map<Long, CardSummary> cards = catalog.cards(rows.stream()
                .map(PortalFigures.EventRow::product)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new CustomerEvent(
                        row.at(),
                        row.type(),
                        row.person(),
                        row.product() == null ? null : cards.get(row.product()),
                        row.subject()))
                .toList();
    }
}
