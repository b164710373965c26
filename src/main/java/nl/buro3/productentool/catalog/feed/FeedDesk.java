package nl.buro3.productentool.catalog.feed;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How employees load a feed on screen: they see first what it would do. */
@Service
@PreAuthorize("hasRole('EMPLOYEE')")
public class FeedDesk {

    private final FeedImport feeds;

    FeedDesk(FeedImport feeds) {
        this.feeds = feeds;
    }

    /**
     * Says what a feed would do; nothing is stored.
     *
     * @param name the name that the sender gave the file, which says its format
     * @param progress hears how many lines are done, of how many
     */
    public FeedReport look(Path file, String name, BiConsumer<Long, Long> progress) {
        return FeedReport.of(feeds.look(file, name, progress::accept));
    }

    /**
     * Loads a feed.
     *
     * @param skipInvalid whether to store the valid lines of a feed that has errors too; else nothing is stored then
     */
    public FeedReport take(Path file, String name, boolean skipInvalid, BiConsumer<Long, Long> progress) {
        return FeedReport.of(feeds.load(file, name, skipInvalid, progress::accept));
    }
}
