package nl.buro3.productentool.journey;

import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.account.PersonalData;
import nl.buro3.productentool.account.Subject;
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
