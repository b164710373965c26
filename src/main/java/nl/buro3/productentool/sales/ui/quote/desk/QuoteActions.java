package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.QuoteDispatch;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Seen;

/** What can be done with a quote as it is now. */
final class QuoteActions extends Div {

    private final transient QuoteDetails quote;
    private final transient QuoteDesk desk;
    private final transient QuoteDispatch dispatch;
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

    QuoteActions(QuoteDetails quote, QuoteDesk desk, QuoteDispatch dispatch, Doing doing) {
        this.quote = quote;
        this.desk = desk;
        this.dispatch = dispatch;
        this.doing = doing;
        addClassName("offerte-acties");
        add(buttons);
        switch (quote.state()) {
            case DRAFT -> draft();
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

    private void draft() {
        button("save", true, "saved", seen -> {});
        button(
                dispatch.needsApproval(quote) ? "submit" : "send",
                true,
                dispatch.needsApproval(quote) ? "submitted" : "sent",
                seen -> dispatch.send(seen, origin()));
        reason("withdraw", "withdrawn", dispatch::withdraw);
    }

    private void approval() {
        button("approve", true, "approved", seen -> dispatch.approve(seen, origin()));
        reason("return", "returned", dispatch::giveBack);
        reason("withdraw", "withdrawn", dispatch::withdraw);
    }

    private void withCustomer() {
        newVersion();
        extend();
        reason("withdraw", "withdrawn", dispatch::withdraw);
    }

    /** Opens the new version when it was made. */
    private void newVersion() {
        button("version", false, "version", seen -> open(desk.newVersion(seen)));
    }

    private void open(long id) {
        getUI().ifPresent(ui -> ui.navigate(DeskNavigation.quote(id).substring(1)));
    }

    private void always() {
        if (quote.content().customer().organisation() == null && !quote.state().isBeingMade()) {
            add(new Lookup<>(text("quote.desk.do.tie"), desk::customers, QuotesView::name, this::tie));
        }
        button("copy", false, "copied", seen -> open(desk.copy(seen.id())));
        String page = "/mijn/offertes/" + quote.number();
        Anchor preview = new Anchor(page, text("quote.desk.preview"));
        preview.setTarget("_blank");
        Anchor paper = new Anchor(DeskNavigation.quote(quote.seen().id()) + ".pdf", text("quote.pdf"));
        paper.setTarget("_blank");
        paper.getElement().setAttribute("router-ignore", true);
        preview.getElement().setAttribute("router-ignore", true);
        add(styled(new Div(preview, paper), "offerte-wegen"));
    }

    private boolean tie(Customer customer) {
        Long organisation = customer.organisation();
        return organisation != null
                && doing.act(text("quote.desk.done.tied"), seen -> dispatch.tie(seen, organisation));
    }

    private NativeButton button(String name, boolean first, String done, Step step) {
        NativeButton button = styled(
                new NativeButton(
                        text("quote.desk.do." + name), event -> doing.act(text("quote.desk.done." + done), step)),
                "knop");
        button.getElement().setAttribute("type", "button");
        if (!first) {
            button.addClassName("knop-stil");
        }
        buttons.add(button);
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
        NativeButton go = styled(
                new NativeButton(
                        text("quote.desk.do." + name),
                        event -> doing.act(text("quote.desk.done." + done), seen -> step.on(seen, why.getValue()))),
                "knop",
                "knop-stil");
        go.getElement().setAttribute("type", "button");
        add(Folded.of(text("quote.desk.do." + name), why, go));
    }

    private void extend() {
        Input until = new Input();
        until.setId("verleng-tot");
        until.getElement().setAttribute("type", "date");
        until.setValue(quote.content().validUntil().plusDays(30).toString());
        NativeButton go = styled(
                new NativeButton(
                        text("quote.desk.do.extend"),
                        event -> doing.act(
                                text("quote.desk.done.extended"),
                                seen -> dispatch.extend(seen, day(until.getValue()), origin()))),
                "knop",
                "knop-stil");
        go.getElement().setAttribute("type", "button");
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
