package org.crible.dossier.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Source;
import org.crible.evidence.Speaker;
import org.crible.evidence.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * The sealed sources of a case and the neutral names ({@code sealed-1}) that stand for them. In
 * running text a neutral name stands in square brackets, as an editor's change does.
 */
final class SealedNames {
  private static final Pattern NUMBER = Pattern.compile("(?:-[0-9]+)?");
  private final Map<String, String> keys = new TreeMap<>();
  private final Map<FoldedName, String> names = new LinkedHashMap<>();
  private final Set<String> sealed = new TreeSet<>();

  private SealedNames() {}

  static SealedNames of(Case full) {
    SealedNames names = new SealedNames();
    Map<String, Source> sources = new TreeMap<>(full.sources());
    int number = 0;
    for (Map.Entry<String, Source> source : sources.entrySet()) {
      if (source.getValue().sealed()) {
        do {
          number++;
        } while (sources.containsKey("sealed-" + number));
        names.add(source.getKey(), "sealed-" + number, calledIn(full, source));
      }
    }
    for (String open : sources.keySet()) {
      names.keys.computeIfAbsent(open, id -> names.free(names.masked(id, "", "")));
    }
    return names;
  }

  /** The source's name, and the names under which its words are reported. */
  private static Set<String> calledIn(Case full, Map.Entry<String, Source> source) {
    Set<String> called = new TreeSet<>();
    called.add(source.getValue().name());
    full.claims().stream()
        .map(Claim::speaker)
        .filter(speaker -> source.getKey().equals(speaker.source()) && !speaker.anonymous())
        .filter(speaker -> bearsAName(speaker.kind()))
        .map(Speaker::name)
        .forEach(called::add);
    return called;
  }

  /** A role or a document is called by words that others share: the invoice, an official. */
  private static boolean bearsAName(SpeakerKind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION -> true;
      case ROLE, DOCUMENT -> false;
    };
  }

  private void add(String key, String shown, Set<String> called) {
    sealed.add(key);
    keys.put(key, shown);
    called.forEach(name -> names.put(new FoldedName(name), shown));
  }

  private String free(String id) {
    String free = id;
    for (int n = 2; keys.containsValue(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  boolean isSealed(@Nullable String key) {
    return key != null && sealed.contains(key);
  }

  boolean isEmpty() {
    return sealed.isEmpty();
  }

  /** What stands for the id of a source: itself unless it is sealed or holds a sealed name. */
  @Nullable String key(@Nullable String key) {
    return key == null ? null : keys.getOrDefault(key, path(key));
  }

  /** What stands for an origin group: the id of its first source, with -2, -3 where ambiguous. */
  String group(String group) {
    if (keys.containsKey(group)) {
      return keys.getOrDefault(group, group);
    }
    for (Map.Entry<String, String> entry : keys.entrySet()) {
      String key = entry.getKey();
      if (group.startsWith(key) && NUMBER.matcher(group.substring(key.length())).matches()) {
        return entry.getValue() + group.substring(key.length());
      }
    }
    return group;
  }

  /** The text, with each sealed name in it replaced; the bare neutral name where it is all. */
  String text(String text) {
    String bare = masked(text, "", "");
    return keys.containsValue(bare) ? bare : masked(text, "[", "]");
  }

  /** A path or an address, with each sealed name in it replaced. */
  String path(String path) {
    return masked(path, "", "");
  }

  /** Of names that overlap the earlier goes first, and of two at one place the longer. */
  private String masked(String text, String open, String close) {
    if (names.isEmpty()) {
      return text;
    }
    Folded folded = Folded.of(text);
    Map<FoldedName.Place, String> places = new HashMap<>();
    names.forEach((name, shown) -> name.in(folded).forEach(place -> places.put(place, shown)));
    List<FoldedName.Place> order = new ArrayList<>(places.keySet());
    order.sort(
        Comparator.comparingInt(FoldedName.Place::start)
            .thenComparing(Comparator.comparingInt(FoldedName.Place::end).reversed()));
    StringBuilder masked = new StringBuilder();
    int done = 0;
    int end = 0;
    for (FoldedName.Place place : order) {
      if (place.start() >= end) {
        masked.append(text, done, folded.origin(place.start()));
        masked.append(open).append(places.get(place)).append(close);
        end = place.end();
        done = folded.origin(end);
      }
    }
    return masked.append(text, done, text.length()).toString();
  }

  boolean standIn(String text) {
    return !names.isEmpty() && !places(Folded.of(text)).isEmpty();
  }

  /** Where sealed names stand in a folded text, in order. */
  List<FoldedName.Place> places(Folded text) {
    return names.keySet().stream()
        .flatMap(name -> name.in(text).stream())
        .sorted(Comparator.comparingInt(FoldedName.Place::start))
        .toList();
  }

  /** A group's title: weighing gives the bare id where the source is sealed. */
  String title(String title) {
    return isSealed(title) ? keys.getOrDefault(title, title) : text(title);
  }

  /** What to find next, where weighing names a sealed source by its bare id. */
  Map<String, String> gap(Map<String, String> byLanguage) {
    Map<String, String> shown = new LinkedHashMap<>();
    byLanguage.forEach(
        (language, sentence) -> {
          String text = text(sentence);
          for (String key : sealed) {
            String word = "(?<![\\p{L}\\p{N}_])" + Pattern.quote(key) + "(?![\\p{L}\\p{N}_])";
            text = text.replaceAll(word, keys.getOrDefault(key, key));
          }
          shown.put(language, text);
        });
    return shown;
  }

  Map<String, String> texts(Map<String, String> byLanguage) {
    Map<String, String> shown = new LinkedHashMap<>();
    byLanguage.forEach((language, text) -> shown.put(language, text(text)));
    return shown;
  }

  Map<String, Source> sources(Map<String, Source> sources) {
    Map<String, Source> shown = new TreeMap<>();
    sources.forEach(
        (key, source) -> {
          String id = keys.getOrDefault(key, key);
          shown.put(
              id,
              new Source(
                  isSealed(key) ? id : text(source.name()),
                  source.kind(),
                  source.reliability(),
                  source.evidenceClass(),
                  isSealed(key) || source.body() == null ? null : text(source.body()),
                  source.sealed(),
                  isSealed(key) || source.anonymous()));
        });
    return shown;
  }
}
