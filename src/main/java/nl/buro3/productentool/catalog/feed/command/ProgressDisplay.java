package nl.buro3.productentool.catalog.feed.command;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import nl.buro3.productentool.catalog.feed.ImportProgress;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/** Shows how far an import is: as a bar on a terminal, otherwise as a line at every tenth part. On standard error. */
final class ProgressDisplay implements ImportProgress, AutoCloseable {

    private final boolean terminal;
    private final PrintStream out;
    private @Nullable ProgressBar bar;
    private long tenths;

    ProgressDisplay(boolean terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    /** The display for who started this program. */
    static ProgressDisplay onConsole() {
        return new ProgressDisplay(
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent(),
                System.err);
    }

    @Override
    public void at(long done, long total) {
        if (terminal) {
            if (bar == null) {
                bar = new ProgressBarBuilder()
                        .setTaskName(Texts.text(DUTCH, "feed.progress.task"))
                        .setInitialMax(total)
                        .build();
            }
            bar.stepTo(done);
        } else if (total > 0 && done * 10 / total > tenths) {
            tenths = done * 10 / total;
            out.println(Texts.text(DUTCH, "feed.progress.line", tenths * 10, done, total));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
