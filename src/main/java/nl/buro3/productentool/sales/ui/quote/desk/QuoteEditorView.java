package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.QuoteDispatch;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.detail.StaleQuoteException;
import nl.buro3.productentool.sales.quote.draft.BundleDrafts;
import nl.buro3.productentool.sales.quote.draft.QuoteApproval;
import nl.buro3.productentool.sales.ui.quote.QuoteLook;
import nl.buro3.productentool.sales.ui.quote.VersionDifferences;
import org.jspecify.annotations.Nullable;

/** One quote: written while it is a draft, and from then on with what became of it and what can be done. */
@Route("beheer/offertes/:offerte")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class QuoteEditorView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient QuoteDesk desk;
    private final transient QuoteDispatch dispatch;
    private final transient QuoteApproval approval;
    private final transient Clock clock;
    private final Notice notice = new Notice();
    private final Div head = styled(new Div(), "beheer-kop");
    private final Div left = styled(new Div(), "offerte-inhoud");
    private final Div sums = new Div();
    private final Div right = styled(new Div(), "offerte-zij");
    private final QuoteForm form;
    private final QuoteFoot foot;
    private transient @Nullable QuoteDetails shown;

    QuoteEditorView(QuoteDesk desk, QuoteDispatch dispatch, BundleDrafts bundles, QuoteApproval approval, Clock clock) {
        this.desk = desk;
        this.dispatch = dispatch;
        this.approval = approval;
        this.clock = clock;
        this.foot = new QuoteFoot(approval, () -> act(text("quote.desk.done.saved"), seen -> {}), this::send);
        this.form = new QuoteForm(desk, bundles, clock, totals -> {
            sums.removeAll();
            sums.add(QuoteLook.table(totals));
            foot.follow(totals);
        });
        addClassName("offerte-bewerken");
        getElement().setAttribute("data-view", "beheer-offerte");
        form.draft().savedBy(notice, this::save);
        add(styled(new Paragraph(link(DeskNavigation.QUOTES, text("quote.desk.back"))), "klein"));
        add(head, notice, styled(new Div(left, right), "beheer-twee"), foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice.clear();
        shown = null;
        show(PageRequest.pathNumber(event.getRouteParameters(), "offerte")
                .flatMap(desk::find)
                .orElseThrow(() -> new NotFoundException("no such quote")));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isDraft()) {
            Leaving.ask(event, this::save, form.draft());
        }
    }

    @Override
    public String getPageTitle() {
        QuoteDetails quote = shown;
        return Pages.title(quote == null ? text("quote.desk.title") : text("quote.title", quote.number()));
    }

    private boolean isDraft() {
        QuoteDetails quote = shown;
        return quote != null && quote.state() == QuoteState.DRAFT;
    }

    void show(QuoteDetails quote) {
        boolean isSame = shown != null && shown.seen().id() == quote.seen().id() && isDraft();
        shown = quote;
        head.removeAll();
        Div title = new Div(new H1(text("quote.title", quote.number())));
        head.add(title, QuoteLook.state(quote.progress()));
        left.removeAll();
        if (quote.state() == QuoteState.DRAFT) {
            write(quote, isSame);
        } else {
            sums.removeAll();
            left.add(new QuoteReader(quote));
        }
        foot.setVisible(isDraft());
        right.removeAll();
        Section card = styled(new Section(), "kaartje", "offerte-kaart");
        card.add(isDraft() ? new Div(new H2(text("quote.desk.sums")), sums) : QuoteReader.sums(quote));
        card.add(new QuoteActions(quote, desk, dispatch, approval, this::act));
        right.add(card, new QuoteCourse(quote, desk, clock));
        questions(quote);
        desk.before(quote.seen().id()).ifPresent(before -> right.add(differences(before, quote)));
    }

    /** What waits for an answer stands above all else. */
    private void questions(QuoteDetails quote) {
        if (quote.questions().isEmpty()) {
            return;
        }
        QuestionsToAnswer questions = new QuestionsToAnswer(quote, dispatch, clock, this::act);
        if (quote.progress().openQuestions() > 0) {
            left.addComponentAsFirst(questions);
        } else {
            right.add(questions);
        }
    }

    private static Section differences(QuoteDetails before, QuoteDetails quote) {
        return new Section(
                new H2(text("quote.desk.diff")),
                new Paragraph(
                        link(DeskNavigation.quote(before.seen().id()), text("quote.desk.diff.from", before.number()))),
                VersionDifferences.of(before.content(), quote.content()));
    }

    private void write(QuoteDetails quote, boolean isSame) {
        left.add(form);
        if (isSame) {
            form.draft().rebase(() -> form.show(quote.content()));
        } else {
            form.show(quote.content());
            form.draft().begin("offerte/" + quote.seen().id());
        }
    }

    /** Saves what was written, and says whether that was done. */
    boolean save() {
        QuoteDetails quote = shown;
        Optional<QuoteContent> content = quote == null ? Optional.empty() : form.content();
        if (quote == null || content.isEmpty()) {
            notice.failed(text("form.incomplete"));
            return false;
        }
        return attempt(text("quote.desk.done.saved"), () -> {
            desk.save(quote.seen(), content.get());
            form.draft().arrived();
        });
    }

    /** Saves first what was not saved yet, does it, and shows what holds then. */
    private boolean act(String done, QuoteActions.Step step) {
        if (isDraft() && form.draft().isDirty() && !save()) {
            return false;
        }
        QuoteDetails quote = shown;
        return quote != null && attempt(done, () -> step.on(quote.seen()));
    }

    /** Stores it, looks whether it can go, and asks once more before it goes to somebody outside. */
    private void send() {
        if (form.draft().isDirty() && !save()) {
            return;
        }
        QuoteDetails quote = shown;
        if (quote == null || !tries(() -> dispatch.check(quote.seen()))) {
            return;
        }
        if (approval.isNeeded(quote.content().highest())) {
            dispatched("submitted");
        } else {
            SendDialog.ask(this, quote, dispatch.recipients(quote.seen().id()), () -> dispatched("sent"));
        }
    }

    private void dispatched(String done) {
        act(text("quote.desk.done." + done), seen -> dispatch.send(seen, QuoteActions.origin()));
    }

    private boolean attempt(String done, Runnable action) {
        QuoteDetails quote = shown;
        if (quote == null || !tries(action)) {
            return false;
        }
        showAgain(quote.seen().id());
        notice.done(done);
        return true;
    }

    /** Does it, or says why that cannot be. */
    private boolean tries(Runnable action) {
        try {
            action.run();
            return true;
        } catch (StaleQuoteException e) {
            Optional.ofNullable(shown)
                    .flatMap(quote -> desk.find(quote.seen().id()))
                    .ifPresent(this::show);
            notice.failed(text("quote.desk.stale"));
            return false;
        } catch (RefusedStepException e) {
            notice.failed(text("quote.refused." + e.reason()));
            if (e.reason().equals(Reason.NO_PRICE)) {
                form.focusUnpriced();
            }
            return false;
        }
    }

    /** Unless the step led to another one, such as its new version: then that one is shown. */
    private void showAgain(long id) {
        if (shown != null && shown.seen().id() == id) {
            desk.find(id).ifPresent(this::show);
        }
    }
}
