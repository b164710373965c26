package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.page.ui.PageNotice;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.Said;
import nl.buro3.productentool.sales.ui.bundle.form.Said.Kind;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.springframework.stereotype.Service;

/** Says above a page what became of a form, with a way on or back. The focus is there, so that it is read out at once. */
@Service
class BundleNotice implements PageNotice {

    private final SaidCookie cookie;
    private final Catalog catalog;

    BundleNotice(SaidCookie cookie, Catalog catalog) {
        this.cookie = cookie;
        this.catalog = catalog;
    }

    @Override
    public Optional<Component> take() {
        return take(false);
    }

    /** @param isDesk whether it is said to employees on a page of theirs */
    Optional<Component> take(boolean isDesk) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                        && VaadinServletResponse.getCurrent() != null
                ? cookie.take(request, VaadinServletResponse.getCurrent())
                        .map(said -> notice(said, isDesk || isOwn(request)))
                : Optional.empty();
    }

    private static boolean isOwn(VaadinServletRequest request) {
        return String.valueOf(request.getPathInfo()).startsWith(BundleAddress.PAGE);
    }

    /** What is said in words, for a page or for a script. */
    String words(Said said, Locale language) {
        return text(language, "bundle.said." + said.kind(), name(said.slug()), said.number());
    }

    private String name(String slug) {
        return catalog.name(slug).orElse(slug);
    }

    /** @param isOwn whether the page is the bundle's own, which needs no way to it */
    private Component notice(Said said, boolean isOwn) {
        Paragraph line = new Paragraph(new Text(words(said, Texts.currentLanguage()) + " "));
        if (!isOwn) {
            line.add(link(BundleAddress.PAGE, text("bundle.to")));
        }
        if (said.kind() == Kind.FOR_PAPER) {
            line.add(paper(said.bundle()));
        }
        Div notice = focused(styled(new Div(line), "boodschap", "pakketmelding"));
        notice.getElement().setAttribute("role", "status");
        if (said.kind().canBeUndone()) {
            notice.add(undo(said));
        }
        return notice;
    }

    private static Anchor paper(long bundle) {
        Anchor pdf =
                new Anchor((bundle > 0 ? BundleAddress.of(bundle) : BundleAddress.PAGE) + "/pdf", text("bundle.pdf"));
        pdf.getElement().setAttribute("download", true);
        return pdf;
    }

    private static HtmlContainer undo(Said said) {
        HtmlContainer form = PlainParts.form(
                BundleAddress.ADD,
                sent(BundleAddress.CARD, said.slug()),
                sent(BundleAddress.AMOUNT, said.number() + ""),
                sent(BundleAddress.NOTE, said.note()),
                sent(BundleAddress.PLACE, said.place() + ""),
                PlainParts.button(text("bundle.undo"), "knop-tekst"));
        if (said.bundle() > 0) {
            form.add(sent(BundleAddress.BUNDLE, said.bundle() + ""));
        }
        return form;
    }

    /** Whether a card was added now, or was there. */
    static Said added(String slug, int amount, int before) {
        return Said.about(before == 0 ? Kind.ADDED : Kind.ALREADY, slug, before == 0 ? amount : before);
    }
}
