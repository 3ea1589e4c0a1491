package org.crible.evidence.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML or JSON value that knows its line, so that every complaint can name it. */
sealed interface Tree {
  /** Line in the file, from 1; 0 where it does not come from a file. */
  int line();

  /** Text, with quotes around it in the file or to be put around it. */
  record Text(String text, int line) implements Tree {}

  /** A number, true, false or null, as written. */
  record Bare(String text, int line) implements Tree {}

  /** A sequence. */
  record Items(List<Tree> items, int line) implements Tree {}

  /** A mapping, in the order of the file. */
  record Fields(Map<String, Tree> fields, int line) implements Tree {
    /** The same with one field set, at its place or at the end. */
    Fields with(String name, Tree value) {
      Map<String, Tree> changed = new LinkedHashMap<>(fields);
      changed.put(name, value);
      return new Fields(changed, line);
    }
  }
}
