package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Ordered;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.draft.BundleDrafts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a quote in order: from cards, from a bundle, or in own words. */
final class QuoteLinesForm extends Div {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OFFERED = 15;
    private static final String ROW = "regel.";

    private final transient QuoteDesk desk;
    private final transient BundleDrafts bundles;
    private final transient Supplier<Optional<Long>> customer;
    private final transient Clock clock;
    private final Runnable changed;
    private final Ordered<LineRow> rows;
    private final Paragraph full = styled(new Paragraph(), "veld-fout");
    private int made;

    /**
     * No lines yet.
     *
     * @param customer for which organisation the quote is at this moment; empty where it is for none
     * @param changed called when a line came, went or changed
     */
    QuoteLinesForm(
            QuoteDesk desk, BundleDrafts bundles, Supplier<Optional<Long>> customer, Clock clock, Runnable changed) {
        this.desk = desk;
        this.bundles = bundles;
        this.customer = customer;
        this.clock = clock;
        this.changed = changed;
        Lookup<CardSummary> cards = cards();
        rows = new Ordered<>(LineRow::name, changed, cards::focus);
        full.getElement().setAttribute("role", "alert");
        full.setVisible(false);
        addClassName("offerte-regelformulier");
        add(rows, full, styled(new Div(cards, bundle(), own()), "offerte-erbij"));
    }

    private Lookup<CardSummary> cards() {
        return new Lookup<>(
                text("quote.desk.add.card"),
                typed -> desk.cards(typed, OFFERED),
                CardSummary::name,
                card -> addAll(desk.linesOf(card)));
    }

    /** Those of this quote's customer alone: the notes in a bundle are read by whoever gets the quote. */
    private Lookup<BundleHead> bundle() {
        return new Lookup<>(text("quote.desk.add.bundle"), this::bundles, this::name, this::addBundle);
    }

    /** By its number, by a part of its name, or by all that the list says of it. */
    private List<BundleHead> bundles(String typed) {
        String wanted = typed.strip().toLowerCase(Texts.DUTCH);
        boolean isNumber = wanted.matches("[0-9]+");
        return bundles.of(customer.get().orElse(null)).stream()
                .filter(head -> isNumber
                        ? wanted.equals(String.valueOf(head.id()))
                        : name(head).toLowerCase(Texts.DUTCH).contains(wanted))
                .toList();
    }

    private String name(BundleHead head) {
        return text(
                "quote.desk.bundle",
                String.valueOf(head.id()),
                head.name(),
                head.size(),
                Moments.moment(head.changedAt(), clock));
    }

    private boolean addBundle(BundleHead head) {
        try {
            return addAll(bundles.lines(customer.get().orElse(null), head.id()));
        } catch (NoSuchElementException e) {
            return false;
        }
    }

    private NativeButton own() {
        NativeButton own = styled(
                new NativeButton(text("quote.desk.add.own"), event -> {
                    if (addAll(List.of(blank()))) {
                        rows.entries().getLast().begin();
                    }
                }),
                "knop",
                "knop-stil");
        own.getElement().setAttribute("type", "button");
        return own;
    }

    private static LineContent blank() {
        return new LineContent(
                "",
                null,
                text("quote.desk.line.new"),
                "",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                LineContent.RATES.getFirst(),
                PriceUnit.ONCE,
                false,
                null,
                true);
    }

    /** Adds lines, or says that there is no room for them. */
    private boolean addAll(List<LineContent> lines) {
        boolean hasRoom = rows.entries().size() + lines.size() <= QuoteContent.MOST_LINES;
        full.setText(text("quote.desk.full", QuoteContent.MOST_LINES));
        full.setVisible(!hasRoom);
        if (hasRoom) {
            lines.forEach(this::add);
        }
        return hasRoom && !lines.isEmpty();
    }

    private void add(LineContent line) {
        rows.add(new LineRow(line, ROW + made++, () -> {
            rows.rename();
            changed.run();
        }));
    }

    void show(List<LineContent> lines) {
        made = 0;
        rows.clear();
        lines.forEach(this::add);
    }

    /** All lines, if each of them can be understood; the first that cannot has the focus. */
    Optional<List<LineContent>> content() {
        List<LineContent> content = understood();
        if (content.size() == rows.entries().size()) {
            return Optional.of(content);
        }
        rows.entries().stream()
                .filter(row -> row.content().isEmpty())
                .findFirst()
                .ifPresent(LineRow::focus);
        return Optional.empty();
    }

    /** Leads to the first line that says no price yet. */
    void focusUnpriced() {
        rows.entries().stream().filter(LineRow::isUnpriced).findFirst().ifPresent(LineRow::focus);
    }

    /** Those lines that can be understood. */
    List<LineContent> understood() {
        return rows.entries().stream().flatMap(row -> row.content().stream()).toList();
    }

    /** What stands in all fields, as text. */
    String read() {
        return JSON.writeValueAsString(
                rows.entries().stream().map(LineRow::typed).toList());
    }

    /** Puts lines as {@link #read} gave them in the place of those that are there. */
    void write(String typed) {
        made = 0;
        rows.clear();
        for (Map<String, String> line : lines(typed)) {
            String card = line.getOrDefault("kaart", "");
            LineContent blank = blank();
            add(new LineContent(
                    line.getOrDefault("naam", ""),
                    card.isEmpty() ? null : Long.valueOf(card),
                    blank.title(),
                    "",
                    blank.amount(),
                    blank.price(),
                    blank.discount(),
                    blank.vat(),
                    blank.unit(),
                    false));
            line.forEach(rows.entries().getLast()::fill);
        }
    }

    /** Puts a text into a field of a line, by the name under which the browser kept it. */
    void fill(String path, String value) {
        String[] parts = path.split("\\.", 3);
        List<LineRow> entries = new ArrayList<>(rows.entries());
        if (parts.length == 3 && path.startsWith(ROW) && parts[1].matches("[0-9]{1,3}")) {
            int place = Integer.parseInt(parts[1]);
            if (place < entries.size()) {
                entries.get(place).fill(parts[2], value);
            }
        }
    }

    /** The lines in words, for who has to choose between two of them. */
    static String words(String typed) {
        return lines(typed).stream()
                .map(line -> text(
                        "quote.line.times",
                        line.getOrDefault("aantal", ""),
                        line.getOrDefault("titel", "") + ", € " + line.getOrDefault("prijs", "")))
                .collect(Collectors.joining("\n"));
    }

    private static List<Map<String, String>> lines(String typed) {
        return JSON.readValue(typed, new TypeReference<List<Map<String, String>>>() {});
    }
}
