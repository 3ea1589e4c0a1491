package org.crible.lists.ca;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.XmlNode;
import org.jspecify.annotations.Nullable;

/** A record with what identifies it. */
record SemaRecord(XmlNode node) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9.]+");

  long line() {
    return node.line();
  }

  /** The text of an element without line breaks and doubled blanks; null if there is none. */
  @Nullable String text(String element) {
    String text = node.value(element);
    String plain = text == null ? "" : BLANKS.matcher(text).replaceAll(" ").strip();
    return plain.isEmpty() ? null : plain;
  }

  /** The name of an organisation or ship; empty for a person. */
  Optional<String> organisation() {
    return Optional.ofNullable(text("EntityOrShip"));
  }

  /** The name as a person reads it; empty if there is none. */
  String name() {
    return organisation()
        .orElseGet(
            () ->
                Stream.of(text("GivenName"), text("LastName"))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" ")));
  }

  String item() {
    return Objects.requireNonNullElse(text("Item"), "");
  }

  /**
   * Where it stands in the law: regulation, schedule and item, the only name that a record has for
   * good. Spellings are corrected and aliases come; the item of a schedule stays (a repealed one
   * leaves its number empty), so that a delta shows a change where there is one. Empty if
   * regulation or item is missing.
   */
  String place() {
    String regulation = text("Country");
    if (regulation == null || item().isEmpty()) {
      return "";
    }
    String english = BRACKETS.matcher(regulation.split(" / ", -1)[0]).replaceAll(" ");
    String schedule = Objects.requireNonNullElse(text("Schedule"), "");
    return Stream.of(english, schedule, item())
        .map(SemaRecord::slug)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private static String slug(String text) {
    return OTHERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-+|-+$", "");
  }
}
