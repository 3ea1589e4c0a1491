package org.crible.reading.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.evidence.Reliability;
import org.crible.evidence.Source;
import org.crible.reading.FoundSource;
import org.crible.text.fold.Slug;
import org.jspecify.annotations.Nullable;

/** The sources of one document, each once: one name, one body, named or not. */
final class FoundSources {
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, FoundSource> found = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The publisher, under the id that the case gives it. */
  void publisher(String id, String name, boolean named) {
    taken.add(id);
    ids.put(key(name, null, false), id);
    found.put(id, new FoundSource(id, source(name, "press", null, !named), named));
  }

  /**
   * The id of a source. An unknown body is no known body, and the same office of two bodies is two
   * sources.
   *
   * @param label a shorter name by which the document goes on to call it, or the name itself
   * @param identified whether name and body tell who it is
   */
  String id(
      String name,
      String label,
      @Nullable String kind,
      @Nullable String body,
      boolean anonymous,
      boolean identified) {
    String key = key(label, body, anonymous);
    String known = ids.get(key);
    if (known != null) {
      return known;
    }
    String id = free(label, anonymous ? body : null);
    ids.put(key, id);
    ids.putIfAbsent(key(name, body, anonymous), id);
    found.put(id, new FoundSource(id, source(name, kind, body, anonymous), identified));
    return id;
  }

  List<FoundSource> all() {
    return new ArrayList<>(found.values());
  }

  private static Source source(
      String name, @Nullable String kind, @Nullable String body, boolean anonymous) {
    return new Source(name, kind, Reliability.F, null, body, false, anonymous);
  }

  private String free(String label, @Nullable String body) {
    String own = Slug.of(label).isEmpty() ? "source" : Slug.of(label);
    String of = body == null ? "" : Slug.of(body);
    String stem = own.contains(of) ? own : own + "_" + of;
    String id = stem;
    for (int n = 2; !taken.add(id); n++) {
      id = stem + "_" + n;
    }
    return id;
  }

  private static String key(String name, @Nullable String body, boolean anonymous) {
    return Slug.of(name) + (body == null ? "" : "|" + Slug.of(body)) + (anonymous ? "|?" : "");
  }
}
