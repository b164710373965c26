package nl.buro3.productentool.journey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import nl.buro3.productentool.journey.JourneyExport.Journey;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody did: logged in, recognised, or through a link that was made for them. */
@Component
@Order(0)
class JourneyData implements PersonalData {

    private final JourneyExport export;
    private final JourneyErasure erasure;
    private final ShareLinks links;

    JourneyData(JourneyExport export, JourneyErasure erasure, ShareLinks links) {
        this.export = export;
        this.erasure = erasure;
        this.links = links;
    }

    @Override
    public String part() {
        return "journey";
    }

    @Override
    public List<?> of(Subject subject) {
        return Stream.of(
                        Stream.of(export.ofPerson(subject.person())),
                        subject.visitors().stream().map(export::ofVisitor),
                        Stream.of(export.throughLinks(linksOf(subject))))
                .flatMap(journeys -> journeys)
                .filter(journey -> !journey.equals(Journey.NONE))
                .toList();
    }

    /** A visit of the person that came through their link is one. */
    @Override
    public Map<String, Integer> counts(List<?> kept) {
        Map<UUID, Integer> visits = new HashMap<>();
        int moments = 0;
        for (Object part : kept) {
            Journey journey = (Journey) part;
            journey.visits()
                    .forEach(visit -> visits.put(visit.id(), visit.moments().size()));
            moments += journey.apart().size();
        }
        moments += visits.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("visits", visits.size());
        counts.put("moments", moments);
        return counts;
    }

    @Override
    public void erase(Subject subject) {
        erasure.eraseThroughLinks(linksOf(subject));
        erasure.erasePerson(subject.person());
        subject.visitors().forEach(erasure::eraseVisitor);
        subject.likely().forEach(erasure::eraseNaming);
    }

    private List<Long> linksOf(Subject subject) {
        return links.naming(subject).stream().map(SharedLink::id).toList();
    }
}
