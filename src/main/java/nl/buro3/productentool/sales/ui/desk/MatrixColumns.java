package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.sales.overview.OwnershipMatrix;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import org.jspecify.annotations.Nullable;

/** Says which products have a column, and leads to those before and after them; there where all fit it says nothing. */
final class MatrixColumns extends Div {

    private static final int SOON_DAYS = 60;

    private final @Nullable Anchor previous;
    private final @Nullable Anchor next;

    MatrixColumns(OwnershipQuery query, OwnershipMatrix matrix) {
        addClassName("afname-kolommen");
        long last = (long) query.columns() * OwnershipQuery.MATRIX_COLUMNS;
        previous = query.columns() > 1 ? way(query, query.columns() - 1, "previous") : null;
        next = last < matrix.kinds() ? way(query, query.columns() + 1, "next") : null;
        Nav nav = styled(new Nav(), "beheer-bladeren");
        nav.setAriaLabel(text("desk.owned.columns.label"));
        Stream.of(Optional.ofNullable(previous), Optional.ofNullable(next))
                .flatMap(Optional::stream)
                .forEach(nav::add);
        if (!matrix.columns().isEmpty()) {
            add(said(query, matrix));
        }
        add(nav);
        setVisible(nav.getComponentCount() > 0);
    }

    private static Anchor way(OwnershipQuery query, int columns, String to) {
        return link(DeskAddress.matrix(query.across(columns)), text("desk.owned.columns." + to));
    }

    private static Paragraph said(OwnershipQuery query, OwnershipMatrix matrix) {
        long first = (query.columns() - 1L) * OwnershipQuery.MATRIX_COLUMNS + 1;
        return styled(
                new Paragraph(
                        words(text(
                                        "desk.owned.columns",
                                        first,
                                        first + matrix.columns().size() - 1,
                                        matrix.kinds())
                                + " "),
                        link(DeskAddress.list(query.at(1)), text("desk.owned.columns.list")),
                        words(" · "),
                        link(DeskAddress.matrix(query.endingIn(SOON_DAYS)), text("desk.owned.columns.soon"))),
                "klein");
    }

    /** Keeps the keyboard where it was, for who goes on in this direction; at the last of them it is on the way back. */
    void focus(boolean forward) {
        Stream.of(Optional.ofNullable(forward ? next : previous), Optional.ofNullable(forward ? previous : next))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(Anchor::focus);
    }
}
