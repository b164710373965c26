package nl.buro3.productentool.journey.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whose visits they were. */
@Component
class VisitorNames {

    private final Accounts accounts;
    private final ShareLinks links;

    VisitorNames(Accounts accounts, ShareLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    /** Who made these visits, by visit. */
    Map<UUID, Who> of(List<VisitStories.Row> visits) {
        Map<Long, Account> people = accounts.people(numbers(visits, VisitStories.Row::person));
        Map<Long, SharedLink> opened = links.withIds(numbers(visits, VisitStories.Row::link));
        Map<Long, OrganisationRef> customers = accounts.organisations(opened.values().stream()
                .map(link -> link.purpose().organisationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return visits.stream()
                .collect(Collectors.toMap(
                        VisitStories.Row::id,
                        visit -> who(visit, find(people, visit.person()), find(opened, visit.link()), customers)));
    }

    private static Who who(
            VisitStories.Row visit,
            @Nullable Account person,
            @Nullable SharedLink link,
            Map<Long, OrganisationRef> customers) {
        OrganisationRef organisation = person == null ? null : person.organisation();
        if (organisation == null && link != null) {
            organisation = find(customers, link.purpose().organisationId());
        }
        return new Who(person == null ? null : person.name(), organisation, link, visit.recognised());
    }

    private static List<Long> numbers(
            List<VisitStories.Row> visits, Function<VisitStories.Row, @Nullable Long> number) {
        return visits.stream().map(number).filter(Objects::nonNull).distinct().toList();
    }

    private static <T> @Nullable T find(Map<Long, T> map, @Nullable Long number) {
        return number == null ? null : map.get(number);
    }
}
