package org.crible.lists;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of an XML list, with everything in it.
 *
 * @param name the element's local name
 * @param attributes its attributes by local name
 * @param text its own text, stripped; empty if there is none
 * @param children the elements in it, in the order of the file
 * @param line where it starts, counted from 1
 */
public record XmlNode(
    String name, Map<String, String> attributes, String text, List<XmlNode> children, long line) {

  /** The elements of that name directly in it. */
  public List<XmlNode> all(String child) {
    return children.stream().filter(node -> node.name.equals(child)).toList();
  }

  /** The text of the first element of that name that has any; null if none has. */
  public @Nullable String value(String child) {
    return children.stream()
        .filter(node -> node.name.equals(child) && !node.text.isEmpty())
        .map(XmlNode::text)
        .findFirst()
        .orElse(null);
  }
}
