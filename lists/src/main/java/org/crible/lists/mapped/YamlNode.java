package org.crible.lists.mapped;

import java.util.List;
import java.util.Map;

/** A piece of a mapping file with the line where it stands, so that a complaint can name it. */
sealed interface YamlNode {

  /** The line where it begins, counted from 1. */
  long line();

  /** A scalar, as written. */
  record Text(long line, String text) implements YamlNode {}

  /** Keys with what stands under them, in the order of the file. */
  record Table(long line, Map<String, YamlNode> entries) implements YamlNode {}

  /** A list. */
  record Items(long line, List<YamlNode> items) implements YamlNode {}
}
