package nl.buro3.productentool.shell.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageHead;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.springframework.core.io.ClassPathResource;

/** The document that a browser gets first: head, prerendered content, scripts, and the hand-over to the live view. */
public final class FirstResponse {

    /** The names of scripts that may wait until the reader has something to see. */
    private static final String RECORDER = "recorder";

    private static final String CONSENT = "consent";
    private static final String HANDOVER = "handover";
    private static final String ONCE = "once";
    private static final String FILTERS = "filters";
    private static final String BUNDLE = "bundle";
    private static final String SIGN_IN = "sign-in";

    /** Puts the number of a visitor's bundle into the header of a page that is the same for all, before it is painted. */
    private static final String COUNT = "for(const a of document.querySelectorAll('[data-bundle-count=\"\"]')){"
            + "const n=/(?:^|; )pakket-aantal=(\\d{1,2})(?:;|$)/.exec(document.cookie)?.[1]??'0';"
            + "a.dataset.bundleCount=n;a.lastElementChild.textContent=n==='0'?'':n}";

    private static final String LISTBOX = portalScript("listbox");
    private static final String SUGGESTIONS = portalScript("suggest");
    private static final String DRAFT = portalScript("draft");
    /** As {@code --surface} in the styles. */
    private static final String DARK = "#14142c";

    private static final String STYLES = styles("portal");
    private static final String OWN_STYLES = styles("own");

    private FirstResponse() {}

    /** When the live client starts. */
    enum Live {
        AT_ONCE,
        /** At the first touch of a field or button that it answers, together with the suggestions under a field. */
        WHEN_NEEDED,
        NEVER
    }

    /**
     * Puts a page into the document.
     *
     * @param own whether it needs the styles of what only its own reader sees
     */
    static void fill(Document document, PageHead head, AskedAddress asked, String html, Live live, boolean own) {
        if (live == Live.NEVER) {
            document.head()
                    .select("base, script, style, link[rel=modulepreload]")
                    .remove();
        }
        PageMeta.describe(document, head, asked);
        styleAtOnce(document, own);
        frameInTheDark(document);
        Element content = document.body()
                .prependElement("div")
                .attr("id", "eerste-weergave")
                .html(html);
        if (live != Live.NEVER) { // with a base of its own a jump needs the whole address
            content.select("a[href^=#]").forEach(jump -> jump.attr("href", asked.path() + jump.attr("href")));
        }
        document.select("script[initial]").removeAttr("initial");
        Element base = document.head().selectFirst("base");
        if (base != null) { // addresses before it would not be of it
            document.head().prependChild(base);
        }
        content.select("[router-link], [router-ignore]")
                .removeAttr("router-link")
                .removeAttr("router-ignore"); // marks for a client that is not there yet
        start(document, content, live);
        count(content);
        List<String> afterThePaint = new ArrayList<>(List.of(RECORDER));
        if (!content.select("[data-gezegd]").isEmpty()) {
            afterThePaint.add(CONSENT);
        }
        if (!content.select("input[type=password], [data-passkey]").isEmpty()) {
            afterThePaint.add(SIGN_IN);
        }
        if (!content.select("[data-bundle], form[action^=/pakket/]").isEmpty()) {
            afterThePaint.add(BUNDLE);
        }
        if (live == Live.WHEN_NEEDED) {
            afterThePaint.addFirst(HANDOVER);
        }
        if (!content.select("[data-keuze]").isEmpty()) {
            // after a choice it puts the page where the reader was, before that is painted elsewhere
            if (asked.path().contains("?")) {
                script(document, portalScript(FILTERS));
            } else {
                afterThePaint.add(FILTERS);
            }
        }
        onEveryPage(document, afterThePaint);
        if (!content.select("[data-concept], [data-aangekomen]").isEmpty()) {
            keepDrafts(document);
        }
    }

    private static void count(Element content) {
        Element header = content.selectFirst("header:has([data-bundle-count=\"\"])");
        if (header != null) {
            header.after(new Element("script").appendChild(new DataNode(COUNT)));
        }
    }

    /** For a page with a form. */
    public static void keepDrafts(Document document) {
        script(document, DRAFT);
    }

    /** Adds only scripts, for pages that are not prerendered; the live client may go on from there to public ones. */
    static void scriptsOnly(Document document) {
        onEveryPage(document, List.of(RECORDER));
        module(document, SUGGESTIONS);
        HouseLook.dress(document);
    }

    private static void onEveryPage(Document document, List<String> afterThePaint) {
        String names = afterThePaint.stream().collect(Collectors.joining("','", "'", "'"));
        String start = "requestAnimationFrame(()=>setTimeout(()=>[" + names + "].forEach(s=>document.head.append("
                + "Object.assign(document.createElement('script'),{src:`/portal/scripts/${s}.js`})))))";
        document.body().appendElement("script").appendChild(new DataNode(start));
        if (Accounts.staffIsLooking()) {
            script(document, portalScript(ONCE));
            FastLane.addTo(document, Texts.currentLanguage());
        }
    }

    /**
     * A script that shares parts with others, which are fetched beside it and not when it asks for them; what the reader
     * sees goes before both. It stands behind all that is there by now, since it may run as soon as it is read.
     */
    static void module(Document document, String source) {
        if (document.select("link[href=" + LISTBOX + "]").isEmpty()) {
            document.head()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("href", LISTBOX)
                    .attr("fetchpriority", "low");
        }
        document.body()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", source)
                .attr("async", true);
    }

    /** The styles stand in the document itself: the first paint waits for no second answer. */
    private static void styleAtOnce(Document document, boolean own) {
        document.select("link[data-id^=appShell]").remove();
        document.head()
                .appendElement("style")
                .appendChild(new DataNode(STYLES
                        + (own ? OWN_STYLES : "")
                        + House.current().colours().styles()));
    }

    /** The browser's own frame follows the page: light, or dark for who prefers that. */
    private static void frameInTheDark(Document document) {
        document.select("meta[name=theme-color]").attr("media", "(prefers-color-scheme: light)");
        document.head()
                .appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: dark)")
                .attr("content", DARK);
    }

    private static void start(Document document, Element content, Live live) {
        Elements starts = document.select("script[type=module][src*=VAADIN]");
        if (live != Live.AT_ONCE) {
            starts.remove();
            document.select("link[rel=modulepreload]").remove();
        }
        if (live == Live.WHEN_NEEDED) {
            content.attr("data-start", String.join(" ", starts.attr("src"), LISTBOX, SUGGESTIONS));
        } else if (live == Live.AT_ONCE) {
            script(document, portalScript(HANDOVER));
            module(document, SUGGESTIONS);
        }
    }

    private static String portalScript(String name) {
        return "/portal/scripts/" + name + ".js";
    }

    private static void script(Document document, String source) {
        document.head().appendElement("script").attr("src", source).attr("defer", true);
    }

    private static String styles(String name) {
        try {
            String css = new ClassPathResource("META-INF/resources/portal/styles/" + name + ".css")
                    .getContentAsString(StandardCharsets.UTF_8);
            return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
