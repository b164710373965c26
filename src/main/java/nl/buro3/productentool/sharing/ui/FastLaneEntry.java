package nl.buro3.productentool.sharing.ui;

import java.util.List;
import java.util.Locale;

/**
 * What else than cards the fast lane finds: a module that has something to open or to do by some letters has it as a bean.
 * It is asked while an employee types, so it answers quickly and with few, and with nothing where nothing was typed.
 */
public interface FastLaneEntry {

    /**
     * What fits, best first.
     *
     * @param typed what was typed, without outer spaces; never empty
     * @param language in which it is said
     */
    List<Found> find(String typed, Locale language);

    /**
     * Something to choose.
     *
     * @param title what it is
     * @param detail what else tells it from others, in few words
     * @param url where it is opened; for what is done, where a form is sent to
     * @param isDone whether choosing it does something, by a {@code POST} that is answered with {@link Done}
     */
    record Found(String title, String detail, String url, boolean isDone) {}

    /**
     * That something was done.
     *
     * @param words what was done
     */
    record Done(String words) {}
}
