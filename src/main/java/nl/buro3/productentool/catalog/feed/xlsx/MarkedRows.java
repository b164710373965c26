package nl.buro3.productentool.catalog.feed.xlsx;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** Copies the rows of one sheet with one more cell each, in the place where the cells of that column stand. */
final class MarkedRows {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final QName PLACE = new QName("r");

    private final int header;
    private final int column;
    private final String name;
    private final Map<Integer, String> wrong;
    private final int format;
    private int row;
    private boolean marked;

    MarkedRows(int header, int column, String name, Map<Integer, String> wrong, int format) {
        this.header = header;
        this.column = column;
        this.name = name;
        this.wrong = wrong;
        this.format = format;
    }

    void copy(InputStream in, OutputStream out) {
        try {
            XMLEventReader reader = Xml.factory().createXMLEventReader(in);
            XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
            while (reader.hasNext()) {
                copy(reader, writer);
            }
            writer.flush();
        } catch (XMLStreamException e) {
            throw new BrokenSheetException(e);
        }
    }

    private void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        XMLEvent event = reader.nextEvent();
        if (event.isStartElement() && is(event.asStartElement().getName(), "row")) {
            StartElement begun = event.asStartElement();
            Attribute number = begun.getAttributeByName(PLACE);
            row = number == null ? row + 1 : Integer.parseInt(number.getValue());
            marked = false;
            writer.add(withoutSpan(begun));
            return;
        }
        if (event.isStartElement() && is(event.asStartElement().getName(), "c")) {
            StartElement cell = event.asStartElement();
            int place = place(cell);
            if (place >= column) {
                mark(cell.getName(), writer);
            }
            if (place == column) {
                skip(reader);
                return;
            }
        }
        if (event.isEndElement() && is(event.asEndElement().getName(), "row")) {
            mark(event.asEndElement().getName(), writer);
        }
        writer.add(event);
    }

    private static boolean is(QName name, String local) {
        return name.getLocalPart().equals(local);
    }

    /** Which columns a row spans is a hint that does not hold any more. */
    private static StartElement withoutSpan(StartElement begun) {
        List<Attribute> kept = new ArrayList<>();
        for (Iterator<Attribute> all = begun.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (!is(attribute.getName(), "spans")) {
                kept.add(attribute);
            }
        }
        return EVENTS.createStartElement(begun.getName(), kept.iterator(), begun.getNamespaces());
    }

    private static int place(StartElement cell) {
        Attribute place = cell.getAttributeByName(PLACE);
        if (place == null) {
            return -1;
        }
        int column = 0;
        for (char c : place.getValue().toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            }
        }
        return column - 1;
    }

    private static void skip(XMLEventReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private void mark(QName like, XMLEventWriter writer) throws XMLStreamException {
        String text = row == header ? name : wrong.get(row);
        if (marked || text == null) {
            return;
        }
        marked = true;
        begin(writer, like, "c");
        writer.add(EVENTS.createAttribute("r", letters(column) + row));
        if (format >= 0 && row != header) {
            writer.add(EVENTS.createAttribute("s", String.valueOf(format)));
        }
        writer.add(EVENTS.createAttribute("t", "inlineStr"));
        begin(writer, like, "is");
        begin(writer, like, "t");
        writer.add(EVENTS.createCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ")));
        for (String ended : List.of("t", "is", "c")) {
            writer.add(EVENTS.createEndElement(like.getPrefix(), like.getNamespaceURI(), ended));
        }
    }

    private static void begin(XMLEventWriter writer, QName like, @Nullable String local) throws XMLStreamException {
        writer.add(EVENTS.createStartElement(like.getPrefix(), like.getNamespaceURI(), local));
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
