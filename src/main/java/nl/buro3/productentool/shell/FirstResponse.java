package nl.buro3.productentool.shell;

import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The document that a browser gets first: head, prerendered content, recorder, and the hand-over to the live view. */
final class FirstResponse {

    private static final String RECORDER = "/portal/recorder/recorder.js";
    private static final String HANDOVER = "/portal/recorder/handover.js";

    private FirstResponse() {}

    /** Puts a page into the document. */
    static void fill(Document document, PageHead head, String html) {
        document.title(Pages.title(head));
        if (!head.description().isEmpty()) {
            meta(document, "description", head.description());
        }
        if (head.canonical().isEmpty()) {
            meta(document, "robots", "noindex");
        } else {
            document.head().appendElement("link").attr("rel", "canonical").attr("href", head.canonical());
        }
        document.body().prependElement("div").attr("id", "eerste-weergave").html(html);
        script(document, HANDOVER);
        recorderOnly(document);
    }

    /** Adds only what records the visit, for pages that are not prerendered. */
    static void recorderOnly(Document document) {
        script(document, RECORDER);
    }

    private static void meta(Document document, String name, String content) {
        document.select("meta[name=" + name + "]").remove();
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void script(Document document, String source) {
        Element script = document.head().appendElement("script");
        script.attr("src", source).attr("defer", true);
    }
}
