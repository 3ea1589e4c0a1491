package org.crible.index.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.crible.match.Prepared;
import org.crible.match.Token;

/**
 * A name of an entity as an index keeps it.
 *
 * @param words its words, as a vocabulary in the making numbers them
 * @param manner see {@link NameUse#manner}
 * @param count how many statements are first read as this name
 */
// Equal where the words are; compared by hand.
@SuppressWarnings("ArrayRecordComponent")
record AddedName(int[] words, int manner, int count) {

  /** The names of an entity, those of equal words and manner as one. */
  static List<AddedName> of(Prepared entity, WrittenVocabulary vocabulary) {
    Set<Prepared.Name> first = Collections.newSetFromMap(new IdentityHashMap<>());
    first.addAll(FirstReadings.of(entity));
    List<AddedName> names = new ArrayList<>(entity.names().size());
    for (Prepared.Name name : entity.names()) {
      List<Token> tokens = name.form().tokens();
      int[] words = new int[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = vocabulary.number(tokens.get(i));
      }
      merge(names, new AddedName(words, NameUse.manner(name), first.contains(name) ? 1 : 0));
    }
    return names;
  }

  private static void merge(List<AddedName> names, AddedName added) {
    for (int i = 0; i < names.size(); i++) {
      AddedName known = names.get(i);
      if (known.manner == added.manner && Arrays.equals(known.words, added.words)) {
        names.set(i, new AddedName(known.words, known.manner, known.count + added.count));
        return;
      }
    }
    names.add(added);
  }
}
