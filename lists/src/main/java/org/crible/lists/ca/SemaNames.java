package org.crible.lists.ca;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several names in one text, as this list writes them. */
final class SemaNames {
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "(?i)^(.*?)\\s*\\(\\s*(?:also|formerly|previously)?\\s*(?:known"
              + " as|a\\.?k\\.?a\\.?:?)\\s+(.*?)\\)?$",
          Pattern.DOTALL);
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|\\s+/\\s+");
  private static final Pattern COMMA =
      Pattern.compile(
          ",\\s+(?!(?i:ltd|limited|llc|inc|co\\b|corp|s\\.?a|jsc|pjsc|ojsc|plc|gmbh|ooo)\\.?)");
  private static final int LIST = 3;

  private SemaNames() {}

  /** The name itself, and then the names that it is also known as, given in brackets. */
  static List<String> ofOrganisation(String text) {
    Matcher matcher = KNOWN_AS.matcher(text);
    if (!matcher.matches() || matcher.group(1).isBlank()) {
      return List.of(text);
    }
    List<String> names = new ArrayList<>();
    names.add(matcher.group(1).strip());
    names.addAll(known(matcher.group(2)));
    return names;
  }

  /** Names between commas; where there are commas the last two are joined by a word. */
  private static List<String> known(String text) {
    List<String> names = new ArrayList<>();
    for (String one : BETWEEN.split(text, -1)) {
      String[] parts = COMMA.split(one, -1);
      for (int i = 0; i < parts.length; i++) {
        boolean last = parts.length > 1 && i == parts.length - 1;
        String part = last ? parts[i].replaceFirst("^(?:and|et) ", "") : parts[i];
        Stream<String> pieces = last ? Stream.of(part.split(" and ", 2)) : Stream.of(part);
        pieces.map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
      }
    }
    return names;
  }

  /**
   * The names in the field of aliases: between semicolons or slashes; between commas only where an
   * organisation has a whole list of them, since a person's family name may stand before a comma.
   */
  static List<String> aliases(String text, boolean person) {
    List<String> names = new ArrayList<>();
    for (String one : BETWEEN.split(text, -1)) {
      String[] parts = COMMA.split(one, -1);
      if (person || parts.length < LIST) {
        names.add(one.strip());
      } else {
        Stream.of(parts).map(String::strip).forEach(names::add);
      }
    }
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }
}
