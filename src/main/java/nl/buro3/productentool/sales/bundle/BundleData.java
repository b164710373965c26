package nl.buro3.productentool.sales.bundle;

import java.util.List;
import java.util.stream.Stream;
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
    private final RegisteredChoices registered;

    BundleData(StoredBundles stored, RegisteredChoices registered) {
        this.registered = registered;
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
        Stream<Kept> theirs = stored.by(subject.person()).stream()
                .map(bundle -> new Kept(bundle.head().name(), bundle.head().owner() != null, notes(bundle.lines())));
        Stream<Kept> before = Stream.of(registered.of(subject.person()).lines())
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new Kept("", true, notes(lines)));
        return Stream.concat(theirs, before).toList();
    }

    private static List<String> notes(BundleLines lines) {
        return lines.all().stream()
                .map(BundleLine::note)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    @Override
    public void erase(Subject subject) {
        long person = subject.person();
        registered.take(person);
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
