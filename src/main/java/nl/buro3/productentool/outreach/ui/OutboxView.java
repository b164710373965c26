package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.mail.KeptLetter;
import nl.buro3.productentool.mail.OutboxDesk;
import nl.buro3.productentool.mail.OutboxDesk.Line;

/** Where an administrator sees whether mail goes out, reads it, and has what waits tried again. */
@Route("beheer/post")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends Main implements HasDynamicTitle {

    private static final List<String> COLUMNS =
            List.of("outbox.column.written", "outbox.column.to", "outbox.column.subject", "outbox.column.state");

    private final transient OutboxDesk outbox;
    private final transient Clock clock;
    private final Notice notice = new Notice();
    private final Div letters = new Div();

    OutboxView(OutboxDesk outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
        getElement().setAttribute("data-view", "post");
        add(new H1(text("outbox.title")), new Paragraph(text("outbox.intro")), notice);
        NativeButton hurry = styled(new NativeButton(text("outbox.hurry"), event -> hurry()), "knop", "knop-stil");
        NativeButton look = styled(new NativeButton(text("outbox.look"), event -> show()), "knop", "knop-stil");
        add(styled(new Div(hurry, look), "acties"), letters);
        show();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("outbox.title"));
    }

    private void hurry() {
        outbox.hurry();
        show();
    }

    private void show() {
        long waiting = outbox.waiting();
        String words = text(outbox.hasServer() ? "outbox.waiting" : "outbox.no-server", waiting);
        long hopeless = outbox.hopeless();
        notice.tell(hopeless == 0 ? words : words + " " + text("outbox.hopeless.count", hopeless));
        List<Line> latest = outbox.latest();
        letters.setVisible(!latest.isEmpty());
        letters.removeAll();
        letters.add(Tables.of(COLUMNS, latest.stream().map(this::row).toList()));
    }

    private List<Component> row(Line line) {
        NativeButton subject = styled(new NativeButton(line.subject(), event -> read(line)), "linkknop");
        return List.of(
                new Span(InquiryWords.moment(line.writtenAt(), clock)),
                new Span(line.to()),
                subject,
                new Span(InquiryWords.letter(line, clock)));
    }

    /** A letter may be forgotten by now. */
    private void read(Line line) {
        outbox.read(line.id()).ifPresentOrElse(this::open, this::show);
    }

    private void open(KeptLetter letter) {
        new LetterDialog(letter, clock).openOver(this);
    }
}
