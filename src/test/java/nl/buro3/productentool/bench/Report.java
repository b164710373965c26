package nl.buro3.productentool.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table of figures: a row for each, with the aim and what the portal and its peers reach. Each row is also said when
 * it is added: the table comes at the end only.
 */
public final class Report {

    private static final String MET = " ✓";
    private static final String MISSED = " ✗";

    private final String title;
    private final List<String> columns = new ArrayList<>(List.of("", "aim"));
    private final List<List<String>> rows = new ArrayList<>();
    private int missed;

    /** @param engines the names of the columns, the portal first */
    public Report(String title, List<String> engines) {
        this.title = title;
        columns.addAll(engines);
    }

    /** Begins a part of the table. */
    public void section(String heading) {
        rows.add(List.of(heading));
        Progress.say(heading);
    }

    /** A figure without an aim; peers that are left out have none. */
    public void row(String what, String... figures) {
        add(what, "", figures);
    }

    /** A figure of the portal that should reach something, with those of its peers. */
    public void row(String what, Aim aim, double portal, String... figures) {
        boolean met = aim.isMet().test(portal);
        missed += met ? 0 : 1;
        String[] marked = figures.clone();
        marked[0] += met ? MET : MISSED;
        add(what, aim.words(), marked);
    }

    private void add(String what, String aim, String... figures) {
        List<String> row = new ArrayList<>(List.of(what, aim));
        row.addAll(Arrays.asList(figures));
        while (row.size() < columns.size()) {
            row.add("");
        }
        rows.add(row);
        Progress.say(String.join("  ", row).strip());
    }

    /** How many aims were not reached. */
    public int missed() {
        return missed;
    }

    /** The table for a console. */
    public String text() {
        int[] widths = widths();
        String rule = "─".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1));
        StringBuilder text = new StringBuilder(title).append("\n\n").append(line(columns, widths));
        for (List<String> row : rows) {
            text.append(row.size() == 1 ? rule + "\n" + row.getFirst() + "\n" : line(row, widths));
        }
        return text.append(rule).append('\n').toString();
    }

    private int[] widths() {
        return IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        columns.get(i).length(),
                        rows.stream()
                                .filter(row -> row.size() > 1)
                                .mapToInt(row -> row.get(i).length())
                                .max()
                                .orElse(0)))
                .toArray();
    }

    /** The first column begins at the left; figures end at the right, with room for a mark. */
    private static String line(List<String> cells, int... widths) {
        return IntStream.range(0, cells.size())
                        .mapToObj(i -> padded(cells.get(i), widths[i], i > 1))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }

    private static String padded(String cell, int width, boolean right) {
        String space = " ".repeat(width - cell.length());
        return right ? space + cell : cell + space;
    }

    /** Prints it, and keeps it as a page. */
    @SuppressWarnings("SystemOut")
    public void publish(Path page) throws IOException {
        Files.createDirectories(page.getParent());
        Files.writeString(page, markdown());
        System.out.printf("%s%naims missed: %d; also in %s%n", text(), missed(), page);
    }

    /** The table for a page. */
    public String markdown() {
        StringBuilder page =
                new StringBuilder("# ").append(title.replaceFirst("\n", "\n\n")).append("\n\n");
        page.append(cells(columns)).append(cells(List.of("---", "---")).stripTrailing());
        page.append(" ---: |".repeat(columns.size() - 2)).append('\n');
        for (List<String> row : rows) {
            page.append(
                    row.size() == 1 ? "| **" + row.getFirst() + "** " + "|".repeat(columns.size()) + "\n" : cells(row));
        }
        return page.toString();
    }

    private static String cells(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
