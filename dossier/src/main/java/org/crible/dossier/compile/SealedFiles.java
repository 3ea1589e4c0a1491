package org.crible.dossier.compile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.jspecify.annotations.Nullable;

/** What the files of a case are called where a sealed name stands in their own: each another. */
final class SealedFiles {
  private final Map<String, String> shown = new TreeMap<>();
  private final SealedNames names;

  SealedFiles(Case full, SealedNames names) {
    this.names = names;
    List<String> files =
        full.documents().stream()
            .flatMap(d -> Stream.of(d.file(), d.text(), d.translationOf()))
            .filter(java.util.Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    Set<String> taken = new HashSet<>();
    files.stream().filter(file -> names.path(file).equals(file)).forEach(taken::add);
    for (String file : files) {
      String masked = names.path(file);
      if (!masked.equals(file)) {
        shown.put(file, free(masked, taken));
      }
    }
  }

  private static String free(String file, Set<String> taken) {
    int dot = file.lastIndexOf('.');
    int end = dot > file.lastIndexOf('/') ? dot : file.length();
    String free = file;
    for (int n = 2; !taken.add(free); n++) {
      free = file.substring(0, end) + "-" + n + file.substring(end);
    }
    return free;
  }

  @Nullable String name(@Nullable String file) {
    return file == null ? null : of(file);
  }

  /** A file of a claim or question; also one that the case does not hold yet. */
  String of(String file) {
    String known = shown.get(file);
    return known == null ? names.path(file) : known;
  }

  CaseDocument of(CaseDocument document, @Nullable String publisher, @Nullable String url) {
    return new CaseDocument(
        of(document.file()),
        document.sha256(),
        publisher,
        document.published(),
        document.publishedText(),
        document.knownOn(),
        url,
        document.retrieved(),
        document.language(),
        name(document.translationOf()),
        name(document.text()));
  }

  /** A sentence in which files are named, the longest name first. */
  String in(String sentence) {
    String text = sentence;
    List<String> longest =
        shown.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (String file : longest) {
      text = text.replace(file, of(file));
    }
    return text;
  }
}
