package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.account.Accounts.Colleague;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.sharing.ShareForm;

/** The other bundles of an organisation, and what may be done with the one that is looked at. */
final class BundleShelf {

    static final String BEGIN = "nieuw";
    static final String RENAME = "naam";
    static final String CHOOSE = "kies";
    static final String DROP = "verwijder";
    static final String SHARE = "deel";

    private final ShownBundle bundle;
    private final LineFields fields;

    BundleShelf(ShownBundle bundle, LineFields fields) {
        this.bundle = bundle;
        this.fields = fields;
    }

    /** @param all those of the organisation */
    Section others(List<BundleHead> all, Clock clock) {
        long here = bundle.stored().map(BundleHead::id).orElse(0L);
        UnorderedList list = styled(new UnorderedList(), "pakketplank");
        all.stream().filter(head -> head.id() != here).forEach(head -> list.add(line(head, clock)));
        Section section = styled(new Section(new H2(text("bundle.others"))), "pakketten");
        section.add(new Paragraph(text(all.size() > 1 ? "bundle.others.intro" : "bundle.others.none")), list, begin());
        return section;
    }

    static ListItem line(BundleHead head, Clock clock) {
        ListItem line = new ListItem(link(BundleAddress.of(head.id()), head.name()));
        line.add(words(
                " "
                        + text(
                                "bundle.others.line",
                                head.size(),
                                Moments.day(
                                        head.changedAt().atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock))),
                "klein"));
        return line;
    }

    private HtmlContainer begin() {
        return named(BEGIN, BundleAddress.NEW_NAME, "bundle.begin.name", "bundle.begin", "");
    }

    /** What may be done with the whole bundle. */
    Section whole(BundleHead head, List<Colleague> colleagues) {
        Section section = styled(new Section(new H2(text("bundle.whole"))), "pakketgeheel");
        if (!bundle.isCurrent()) {
            section.add(bundle.isEmpty() ? act(head, CHOOSE, "bundle.choose", "bundle.choose.why") : chosen());
        }
        section.add(shared(head));
        if (!colleagues.isEmpty()) {
            section.add(new ShareForm(fields, !bundle.isEmpty()).of(head.id(), colleagues));
        }
        HtmlContainer rename = named(RENAME, BundleAddress.NAME, "bundle.rename.name", "bundle.rename", head.name());
        rename.add(of(head), sent(BundleAddress.VERSION, head.version() + ""));
        section.add(rename, drop(head));
        return section;
    }

    private Div shared(BundleHead head) {
        if (head.sharedAt() != null) {
            return new Div(styled(new Paragraph(text("bundle.shared")), "klein"));
        }
        ShareForm form = new ShareForm(fields, !bundle.isEmpty());
        HtmlContainer ask = form.whole(
                BundleAddress.KEEP,
                SHARE,
                text("bundle.share"),
                of(head),
                sent(BundleAddress.VERSION, head.version() + ""),
                styled(new Paragraph(text("bundle.share.why")), "klein"),
                form.words(BundleAddress.QUESTION, text("bundle.share.note")));
        return new Div(styled(ask, "pakketdelen"));
    }

    private static HtmlContainer act(BundleHead head, String what, String key, String why) {
        return styled(
                PlainParts.form(
                        BundleAddress.KEEP,
                        of(head),
                        sent(BundleAddress.VERSION, head.version() + ""),
                        styled(new Paragraph(text(why)), "klein"),
                        PlainParts.doing(what, text(key), "knop", "knop-stil")),
                "pakketdaad");
    }

    private static Div chosen() {
        return styled(
                new Div(
                        styled(new Paragraph(text("bundle.choose.why")), "klein"),
                        PlainParts.goingOn(CHOOSE, text("bundle.choose"), "knop", "knop-stil")),
                "pakketdaad");
    }

    /** Folded, so that nobody takes it for something else. */
    private static HtmlContainer drop(BundleHead head) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(text("bundle.drop"));
        return styled(
                new HtmlContainer("details", summary, act(head, DROP, "bundle.drop.sure", "bundle.drop.why")),
                "pakketweg");
    }

    private HtmlContainer named(String what, String field, String label, String button, String value) {
        HtmlContainer input = fields.field(field, value);
        input.getElement().setAttribute("maxlength", "80");
        Div whole = styled(new Div(label(text(label), input), input), "veld");
        fields.mistake(field, whole);
        HtmlContainer form =
                PlainParts.form(BundleAddress.KEEP, whole, PlainParts.doing(what, text(button), "knop", "knop-stil"));
        form.getElement().setAttribute("novalidate", true);
        return styled(form, "pakketnaam");
    }

    private static HtmlContainer of(BundleHead head) {
        return sent(BundleAddress.BUNDLE, head.id() + "");
    }
}
