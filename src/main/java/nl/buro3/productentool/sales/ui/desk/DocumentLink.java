package nl.buro3.productentool.sales.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import nl.buro3.productentool.sales.document.DocumentLine;
import nl.buro3.productentool.sales.ui.mine.MineAddress;

/** A link that hands out a document. */
final class DocumentLink extends Anchor {

    DocumentLink(DocumentLine document) {
        super(MineAddress.document(document.id()), document.name());
        getElement().setAttribute("router-ignore", true).setAttribute("download", true);
    }
}
