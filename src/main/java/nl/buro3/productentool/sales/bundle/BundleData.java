package nl.buro3.productentool.sales.bundle;

import java.util.List;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.stereotype.Component;

/**
 * The bundles that somebody put together. What is theirs alone goes with them; those of an organisation stay its own, and do
 * not tell any more who began or changed them, or led a meeting.
 */
@Component
class BundleData implements PersonalData {

    private final StoredBundles stored;

    BundleData(StoredBundles stored) {
        this.stored = stored;
    }

    /** A bundle that somebody owns, began or changed, with what they wrote in it. */
    record Kept(String name, boolean isTheirs, List<String> notes) {}

    @Override
    public String part() {
        return "bundles";
    }

    @Override
    public List<?> of(Subject subject) {
        return stored.by(subject.person()).stream()
                .map(bundle -> new Kept(
                        bundle.head().name(),
                        bundle.head().owner() != null,
                        bundle.lines().all().stream()
                                .map(BundleLine::note)
                                .filter(note -> !note.isEmpty())
                                .toList()))
                .toList();
    }

    @Override
    public void erase(Subject subject) {
        long person = subject.person();
        stored.deleteOwned(person);
        stored.forgetBeginner(person);
        stored.forgetChanger(person);
        stored.forgetLeader(person);
        subject.likely().forEach(mark -> {
            stored.blankNotes(mark);
            stored.blankAgreements(mark);
            stored.blankTopics(mark);
            stored.blankNames(mark);
        });
    }
}
