package nl.buro3.productentool.search.synonym;

import java.util.List;
import nl.buro3.productentool.common.DataFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What a new portal knows of the words of the trade, from {@code search/synonyms.yaml}. From then on employees keep it;
 * what they delete does not come back.
 */
@Component
@ConditionalOnProperty("portal.synonyms.starter-list")
class StarterList implements SmartLifecycle {

    private final Synonyms synonyms;
    private volatile boolean running;

    StarterList(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** After the index is ready, before the first request is taken. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        synonyms.begin(entries());
    }

    static List<SynonymContent> entries() {
        return DataFiles.list("search/synonyms.yaml", Entry.class).stream()
                .map(Entry::content)
                .toList();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /**
     * An entry of the file: words that mean the same, or what is typed with what is found as well.
     *
     * @param same or null
     * @param typed or null
     * @param alsoFind with {@code typed}
     */
    record Entry(
            @Nullable List<String> same,
            @Nullable List<String> typed,
            @Nullable List<String> alsoFind,
            @Nullable String note) {

        SynonymContent content() {
            String why = note == null ? "" : note;
            if (same != null) {
                return new SynonymContent(SynonymKind.BOTH_WAYS, same, List.of(), why);
            }
            if (typed == null || alsoFind == null) {
                throw new IllegalArgumentException("neither the same nor typed and found as well: " + this);
            }
            return new SynonymContent(SynonymKind.ONE_WAY, typed, alsoFind, why);
        }
    }
}
