package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.QuoteDispatch;
import nl.buro3.productentool.sales.quote.QuoteDispatch.Recipient;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Seen;
import nl.buro3.productentool.sales.quote.draft.QuoteApproval;

/** What can be done with a quote as it is now. */
final class QuoteActions extends Div {

    private final transient QuoteDetails quote;
    private final transient QuoteDesk desk;
    private final transient QuoteDispatch dispatch;
    private final transient QuoteApproval approval;
    private final transient Doing doing;
    private final Div buttons = styled(new Div(), "acties");

    /** Does something to the version that is looked at. */
    @FunctionalInterface
    interface Step {
        void on(Seen seen);
    }

    /** Takes a step, and says that it was done or why not. */
    @FunctionalInterface
    interface Doing {
        boolean act(String done, Step step);
    }

    QuoteActions(QuoteDetails quote, QuoteDesk desk, QuoteDispatch dispatch, QuoteApproval approval, Doing doing) {
        this.quote = quote;
        this.desk = desk;
        this.dispatch = dispatch;
        this.approval = approval;
        this.doing = doing;
        addClassName("offerte-acties");
        add(buttons);
        switch (quote.state()) {
            case DRAFT -> reason("withdraw", "withdrawn", dispatch::withdraw);
            case APPROVAL -> approval();
            case SENT, SEEN -> withCustomer();
            case EXPIRED -> {
                extend();
                newVersion();
            }
            case ACCEPTED, DECLINED, WITHDRAWN -> newVersion();
            case REPLACED -> {}
        }
        always();
    }

    /** Who asked for the yes hears that it is a colleague's. */
    private void approval() {
        if (approval.mayBeGiven(quote.progress().submittedBy())) {
            buttons.add(pressed("approve", this::ask, "knop"));
        } else {
            buttons.add(new Paragraph(text("quote.desk.waits")));
        }
        reason("return", "returned", dispatch::giveBack);
        reason("withdraw", "withdrawn", dispatch::withdraw);
    }

    private List<Recipient> recipients() {
        return dispatch.recipients(quote.seen().id());
    }

    private void ask() {
        SendDialog.ask(findAncestor(Main.class), quote, recipients(), this::approve);
    }

    private void approve() {
        doing.act(text("quote.desk.done.approved"), seen -> dispatch.approve(seen, origin()));
    }

    private void withCustomer() {
        newVersion();
        extend();
        reason("withdraw", "withdrawn", dispatch::withdraw);
    }

    /** Opens the new version when it was made. */
    private void newVersion() {
        button("version", "version", seen -> open(desk.newVersion(seen)));
    }

    private void open(long id) {
        getUI().ifPresent(ui -> ui.navigate(DeskNavigation.quote(id).substring(1)));
    }

    private void always() {
        if (quote.content().customer().organisation() == null && !quote.state().isBeingMade()) {
            add(new Lookup<>(text("quote.desk.do.tie"), desk::customers, QuotesView::name, this::tie));
        }
        button("copy", "copied", seen -> open(desk.copy(seen.id())));
        Anchor paper = new Anchor(DeskNavigation.quote(quote.seen().id()) + ".pdf", text("quote.pdf"));
        paper.setTarget("_blank");
        paper.getElement().setAttribute("router-ignore", true);
        add(styled(new Div(preview(quote), paper), "offerte-wegen"));
    }

    /** Leads to the quote as its customer reads it, beside this page. */
    static Anchor preview(QuoteDetails quote) {
        Anchor preview = new Anchor("/mijn/offertes/" + quote.number(), text("quote.desk.preview"));
        preview.setTarget("_blank");
        preview.getElement().setAttribute("router-ignore", true);
        return preview;
    }

    private boolean tie(Customer customer) {
        Long organisation = customer.organisation();
        return organisation != null
                && doing.act(text("quote.desk.done.tied"), seen -> dispatch.tie(seen, organisation));
    }

    private void button(String name, String done, Step step) {
        buttons.add(pressed(name, () -> doing.act(text("quote.desk.done." + done), step), "knop", "knop-stil"));
    }

    private static NativeButton pressed(String name, Runnable action, String... look) {
        NativeButton button = styled(new NativeButton(text("quote.desk.do." + name), event -> action.run()), look);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Takes a step with a reason in its own words. */
    @FunctionalInterface
    private interface Reasoned {
        void on(Seen seen, String reason);
    }

    private void reason(String name, String done, Reasoned step) {
        TextArea why = new TextArea(text("quote.desk.reason"));
        why.setMaxLength(QuoteDispatch.LONGEST_REASON);
        NativeButton go = pressed(
                name,
                () -> doing.act(text("quote.desk.done." + done), seen -> step.on(seen, why.getValue())),
                "knop",
                "knop-stil");
        add(Folded.of(text("quote.desk.do." + name), why, go));
    }

    private void extend() {
        Input until = new Input();
        until.setId("verleng-tot");
        until.getElement().setAttribute("type", "date");
        until.setValue(quote.content().validUntil().plusDays(30).toString());
        NativeButton go = pressed(
                "extend",
                () -> doing.act(
                        text("quote.desk.done.extended"),
                        seen -> dispatch.extend(seen, day(until.getValue()), origin())),
                "knop",
                "knop-stil");
        Div field = styled(new Div(Pages.label(text("quote.desk.until"), until), until), "veld");
        add(Folded.of(text("quote.desk.do.extend"), field, go));
    }

    /** What is no day is long past, which is refused. */
    private static LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() < 10_000 ? day : LocalDate.EPOCH;
        } catch (DateTimeParseException e) {
            return LocalDate.EPOCH;
        }
    }

    /** The portal's own address, for what somebody else reads. */
    static String origin() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest asked
                ? Pages.knownOrigin(asked.getHttpServletRequest()).orElse("")
                : "";
    }
}
