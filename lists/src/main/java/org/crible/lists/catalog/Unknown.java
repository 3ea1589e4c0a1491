package org.crible.lists.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file that no reader recognises seems to be. */
final class Unknown {
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*)");

  private Unknown() {}

  static String describe(String text) {
    if (text.indexOf('\0') >= 0) {
      return "holds NUL bytes, so it is binary or UTF-16; " + expected();
    }
    if (text.contains("<!DOCTYPE") && !text.regionMatches(true, 0, "<!DOCTYPE html", 0, 14)) {
      return "holds a document type declaration (DTD); lists have none, and external entities are"
          + " never followed.";
    }
    if (text.startsWith("<")) {
      Matcher root = ROOT.matcher(text);
      return "is XML or HTML"
          + (root.find() ? " beginning with <" + root.group(1) + ">" : "")
          + ", not a list that Crible knows; "
          + expected();
    }
    return "is of no format that Crible knows; " + expected();
  }

  private static String expected() {
    return "expected one of: " + Formats.titles() + ".";
  }
}
