package org.crible.lists.uk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.model.Dataset;
import org.crible.model.type.Countries;

/**
 * What the designations of one file share while it is read.
 *
 * @param unknown names of countries that are not known, with how often they stand in the file
 */
record Reading(
    ListHeader list, ListFile file, ListSink sink, PartyIndex index, Map<String, Integer> unknown) {

  static Reading of(ListHeader list, ListFile file, ListSink sink) {
    return of(list, file, sink, new PartyIndex());
  }

  static Reading of(ListHeader list, ListFile file, ListSink sink, PartyIndex index) {
    return new Reading(list, file, sink, index, new TreeMap<>());
  }

  Dataset dataset() {
    return list.dataset();
  }

  /** The codes of the countries that a text names; one that names none is counted. */
  List<String> countries(String text) {
    String bare = Vocabulary.WORDS.country_remark().matcher(text).replaceFirst("");
    Optional<String> one = Countries.code(bare);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    Set<String> codes = new LinkedHashSet<>();
    for (String name : Vocabulary.WORDS.country_separator().split(bare, -1)) {
      Countries.code(name).ifPresent(codes::add);
    }
    if (codes.isEmpty()) {
      unknown.merge(text, 1, Integer::sum);
    }
    return List.copyOf(codes);
  }

  /** Puts the countries that a text names into a property; one that names none becomes a note. */
  void country(PartyDraft draft, String property, Part part) {
    String to = draft.schema().property(property).isPresent() ? property : "country";
    List<String> codes = countries(part.text());
    codes.forEach(code -> draft.party().add(to, code, part.text(), part.field(), null));
    if (codes.isEmpty()) {
      draft.note(part.field() + ": " + part.text(), part.field());
    }
  }

  /** Says which names of countries were not known. */
  void report() {
    unknown.forEach(
        (name, count) ->
            sink.note(
                new ListNote(
                    file.name(),
                    0,
                    "The country \""
                        + name
                        + "\" ("
                        + count
                        + " times) is not known by that name;"
                        + " it is kept as text.")));
  }
}
