package nl.buro3.productentool.outreach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import nl.buro3.productentool.outreach.Correspondence.Extract;
import org.springframework.stereotype.Component;

/** What somebody asked by the form, and the letters to and about them. */
@Component
class CorrespondenceData implements PersonalData {

    private final Correspondence correspondence;

    CorrespondenceData(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public String part() {
        return "correspondence";
    }

    @Override
    public List<?> of(Subject subject) {
        if (subject.email().isEmpty()) {
            return List.of();
        }
        Extract kept = correspondence.of(subject.email());
        return Stream.of(kept.questions(), kept.letters(), kept.toOthers())
                .<Object>flatMap(List::stream)
                .toList();
    }

    @Override
    public Map<String, Integer> counts(List<?> kept) {
        int questions = (int)
                kept.stream().filter(Correspondence.Asked.class::isInstance).count();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("questions", questions);
        counts.put("letters", kept.size() - questions);
        return counts;
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.email().isEmpty()) {
            correspondence.erase(subject.email());
        }
    }

    @Override
    public Set<String> marks(String email) {
        return correspondence.of(email).questions().stream()
                .flatMap(asked -> Stream.of(asked.name(), asked.phone()))
                .collect(Collectors.toSet());
    }
}
