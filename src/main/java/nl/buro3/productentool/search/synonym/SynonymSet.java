package nl.buro3.productentool.search.synonym;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that stand for each other in a search. */
@Entity
@Table(name = "synonym_set")
class SynonymSet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private SynonymKind kind;

    @ElementCollection
    @CollectionTable(name = "synonym_word", joinColumns = @JoinColumn(name = "set_id"))
    @OrderBy("position")
    private Set<SynonymWord> words = new LinkedHashSet<>();

    private String note;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SynonymSet() {}

    @SuppressWarnings("NullAway.Init") // revise sets all
    SynonymSet(SynonymContent content, String by, Instant at) {
        revise(content, by, at);
    }

    final void revise(SynonymContent content, String by, Instant at) {
        kind = content.kind();
        note = content.note();
        changedBy = by;
        changedAt = at.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        words.clear();
        content.typed().forEach(word -> words.add(new SynonymWord(word, false, words.size())));
        content.alsoFind().forEach(word -> words.add(new SynonymWord(word, true, words.size())));
    }

    int version() {
        return version;
    }

    KnownSynonyms known() {
        SynonymContent content = new SynonymContent(kind, side(false), side(true), note);
        return new KnownSynonyms(Objects.requireNonNull(id), content, version, changedBy, changedAt);
    }

    private List<String> side(boolean foundAsWell) {
        return words.stream()
                .filter(word -> word.foundAsWell() == foundAsWell)
                .map(SynonymWord::word)
                .toList();
    }
}
