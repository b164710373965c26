package nl.buro3.productentool.catalog.feed.xlsx;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, read forwards. Without document types and so without entities, and with a bound to how deep it may
 * go; how long a text, a name or an attribute may be has been seen to when the file was checked.
 */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) {
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new BrokenSheetException(e);
        }
    }

    /** Reads neither document types nor what lies elsewhere. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next element that begins; false at the end. */
    boolean nextElement() {
        while (next()) {
            if (reader.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element that begins inside the one that began at this depth; false where that one ends. */
    boolean nextElementWithin(int outer) {
        while (depth >= outer && next()) {
            if (reader.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    private boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        } catch (XMLStreamException e) {
            throw new BrokenSheetException(e);
        }
        boolean foreign = reader.getEventType() == XMLStreamConstants.DTD
                || reader.getEventType() == XMLStreamConstants.ENTITY_REFERENCE;
        if (depth > DEEPEST || foreign) {
            throw new BrokenSheetException("feed.xlsx.broken");
        }
        return true;
    }

    /** How deep the element lies that began last; what lies directly in it is one deeper. */
    int depth() {
        return depth;
    }

    /** The name of the element, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    boolean is(String name) {
        return reader.isStartElement() && name.equals(reader.getLocalName());
    }

    /** An attribute of the element, whatever its prefix; null when it is not there. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes. */
    boolean says(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text directly in the element that began last, up to its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        while (depth >= outer && next()) {
            if (reader.isCharacters() && depth == outer) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new BrokenSheetException(e);
        }
    }
}
