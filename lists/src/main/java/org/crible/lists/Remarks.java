package org.crible.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts OFAC's remarks into their fragments, which semicolons part. */
public final class Remarks {
  private static final Pattern SEMICOLON = Pattern.compile(";\\s+");
  private static final Pattern ALIAS_BEGINS = Pattern.compile("(alt\\. )?[afn]\\.k\\.a\\. '");
  private static final Pattern ALIAS_ENDS = Pattern.compile("'\\)?\\.?\\z");

  private Remarks() {}

  /** The fragments; of remarks that are too long, the whole as one. */
  public static List<String> fragments(String remarks) {
    if (TreasuryLabels.tooLong(remarks)) {
      return List.of(remarks.strip());
    }
    String text = remarks.strip();
    if (text.endsWith(".")) {
      text = text.substring(0, text.length() - 1);
    }
    List<String> fragments = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : SEMICOLON.split(text, -1)) {
      open.append(open.isEmpty() ? "" : "; ").append(piece);
      if (!isOpenAlias(open.toString()) && !isOpenParenthesis(open.toString())) {
        fragments.add(open.toString().strip());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      fragments.addAll(List.of(SEMICOLON.split(open)));
    }
    return fragments.stream().filter(fragment -> !fragment.isBlank()).toList();
  }

  /** A weak alias in quotes may itself hold a semicolon. */
  private static boolean isOpenAlias(String text) {
    return text.contains(".k.a. '")
        && ALIAS_BEGINS.matcher(text).lookingAt()
        && !ALIAS_ENDS.matcher(text).find();
  }

  private static boolean isOpenParenthesis(String text) {
    return text.startsWith("Linked To:") && text.indexOf('(') >= 0 && text.indexOf(')') < 0;
  }
}
