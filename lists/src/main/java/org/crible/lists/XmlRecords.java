package org.crible.lists;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The records of an XML list, one at a time, so that memory holds one record however long the list
 * is. A document type declaration is refused: no list needs one, and with it come external entities
 * and entity expansion.
 */
public final class XmlRecords implements Closeable {
  private static final int MAX_DEPTH = 40;
  private static final int MAX_NODES = 200_000;
  private static final int MAX_WORDS = 5_000;
  private static final int MAX_WORD = 1_000;
  private static final int MAX_TEXT = 4 << 20;
  static final XMLInputFactory FACTORY = factory();

  private final ListFile file;
  private final PacedInput in;
  private final XMLStreamReader reader;
  private final Set<String> names;
  private final XmlNode root;
  private final Set<String> words = new HashSet<>();
  private boolean strip = true;
  private int nodes;
  private long length;

  /**
   * Opens the file and reads its root element.
   *
   * @param names the local names of the elements that are records
   * @throws UnreadableListException if it is not XML
   */
  public XmlRecords(ListFile file, Set<String> names) {
    this(file, file.open(), names);
  }

  /** The same, keeping the blanks around texts, where they are parts of a longer one. */
  static XmlRecords withBlanks(ListFile file, Set<String> names) {
    XmlRecords records = new XmlRecords(file, names);
    records.strip = false;
    return records;
  }

  XmlRecords(ListFile file, InputStream content, Set<String> names) {
    this.file = file;
    this.names = Set.copyOf(names);
    this.in = new PacedInput(content, file);
    XMLStreamReader opened = null;
    try {
      opened = FACTORY.createXMLStreamReader(in);
      while (opened.next() != XMLStreamConstants.START_ELEMENT) {
        refuseDoctype(opened);
      }
    } catch (XMLStreamException | RuntimeException e) {
      closeQuietly();
      throw refusal(opened, e);
    }
    this.reader = opened;
    try {
      this.root = new XmlNode(reader.getLocalName(), attributes(), "", List.of(), line(reader));
    } catch (UnreadableListException e) {
      closeQuietly();
      throw e;
    }
  }

  private static XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
    return factory;
  }

  /** The root element with its attributes and without what is in it. */
  public XmlNode root() {
    return root;
  }

  /**
   * The next record; null at the end of the document.
   *
   * @throws UnreadableListException if the document breaks off or is not well formed
   */
  public @Nullable XmlNode next() {
    try {
      while (reader.hasNext()) {
        int event = step();
        refuseDoctype(reader);
        if (event == XMLStreamConstants.START_ELEMENT && names.contains(reader.getLocalName())) {
          nodes = 0;
          length = 0;
          return node();
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      throw refusal(reader, e);
    }
  }

  private int step() throws XMLStreamException {
    int event = reader.next();
    in.event();
    if (event == XMLStreamConstants.START_ELEMENT) {
      word(reader.getLocalName());
    }
    return event;
  }

  /** The parser keeps each name for good, so that their number is bounded here. */
  private void word(String name) {
    if (words.size() < MAX_WORDS && name.length() <= MAX_WORD) {
      words.add(name);
    } else if (!words.contains(name)) {
      throw refusal(
          "has an element or attribute with a name that no list needs, or too many of them.");
    }
  }

  private XmlNode node() throws XMLStreamException {
    if (++nodes > MAX_NODES) {
      throw refusal("the record holds more than " + MAX_NODES + " elements, which no list needs.");
    }
    String name = reader.getLocalName();
    Map<String, String> attributes = attributes();
    long line = line(reader);
    StringBuilder text = new StringBuilder();
    List<XmlNode> children = new ArrayList<>();
    for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(node());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        bounded(reader.getTextLength());
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw refusal("uses the entity &" + reader.getLocalName() + "; which XML does not define.");
      }
    }
    String own = strip ? text.toString().strip() : text.toString();
    return new XmlNode(name, attributes, own, List.copyOf(children), line);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String value = reader.getAttributeValue(i);
      bounded(value.length());
      word(reader.getAttributeLocalName(i));
      attributes.put(reader.getAttributeLocalName(i), value);
    }
    return attributes;
  }

  /** Bounds the sum of a record's texts; the parser bounds each. */
  private void bounded(int more) {
    length += more;
    if (length > MAX_TEXT) {
      throw refusal("the record holds more than " + MAX_TEXT + " characters, which no list needs.");
    }
  }

  private void refuseDoctype(XMLStreamReader at) {
    if (at.getEventType() == XMLStreamConstants.DTD) {
      throw new UnreadableListException(
          file.name(),
          line(at),
          "holds a document type declaration (DTD); lists have none, and external entities are"
              + " never followed.");
    }
  }

  private UnreadableListException refusal(String reason) {
    return new UnreadableListException(file.name(), line(reader), reason);
  }

  private UnreadableListException refusal(@Nullable XMLStreamReader at, Exception e) {
    if (e instanceof UnreadableListException refusal) {
      return refusal;
    }
    String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String first = said.lines().findFirst().orElse("").replaceFirst("^\\[[\\w.]+] ", "").strip();
    return new UnreadableListException(
        file.name(),
        at == null ? 0 : line(at),
        "is not complete, well-formed XML ("
            + (first.length() > 200 ? first.substring(0, 200) : first)
            + ").",
        e);
  }

  private static long line(XMLStreamReader at) {
    return Math.max(at.getLocation().getLineNumber(), 1);
  }

  private void closeQuietly() {
    try {
      in.close();
    } catch (IOException ignored) {
      // The refusal that is on its way says more.
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new UnreadableListException(file.name(), 0, "cannot be closed.", e);
    } finally {
      closeQuietly();
    }
  }
}
