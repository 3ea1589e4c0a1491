package org.crible.evidence.folder;

import java.util.regex.Pattern;

/** Paths of documents: always {@code documents/NAME}, never a way out of the folder. */
final class CasePath {
  private static final String FOLDER = "documents/";
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

  private CasePath() {}

  /** Whether the path is relative, under documents/, without steps up, controls or backslashes. */
  static boolean staysInside(String path) {
    if (!path.startsWith(FOLDER) || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
      return false;
    }
    for (String step : path.split("/", -1)) {
      if (step.isBlank() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return path.chars().noneMatch(Character::isISOControl);
  }

  /** The path for a file name as given by its sender, made harmless. */
  static String forName(String name) {
    String last = UNFIT.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceAll("_").strip();
    String visible = last.startsWith(".") ? "_" + last.substring(1) : last;
    return FOLDER + (visible.isEmpty() ? "document" : visible);
  }

  /** The same path with a number before its ending. */
  static String numbered(String path, int number) {
    int dot = path.lastIndexOf('.');
    return dot <= FOLDER.length()
        ? path + "-" + number
        : path.substring(0, dot) + "-" + number + path.substring(dot);
  }
}
