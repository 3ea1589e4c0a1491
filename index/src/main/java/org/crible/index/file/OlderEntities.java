package org.crible.index.file;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entities of an older index, to be taken over where nothing has changed. */
final class OlderEntities {
  private static final int UNKNOWN = -1;

  private final Texts ids;
  private final LongBuffer fingerprints;
  private final List<String> schemata;
  private final IntBuffer schema;
  private final Texts facts;
  private final Vocabulary vocabulary;
  private final Names names;
  private final Rows uses;
  private final ByteBuffer counts;
  private final Rows ofEntities;

  /** For each token of the older index its number in the new one. */
  private final int[] numbers;

  OlderEntities(IndexFile file) {
    ids = file.entityIds();
    fingerprints = file.fingerprints();
    schemata = file.schemata();
    schema = file.entitySchema();
    facts = file.entityFacts();
    vocabulary = file.vocabulary();
    names = file.names();
    uses = file.nameUses();
    counts = file.useCounts();
    ofEntities = file.entityNames();
    numbers = new int[vocabulary.count()];
    Arrays.fill(numbers, UNKNOWN);
  }

  /** The place of the first entity of that id if all of that id had that fingerprint; else -1. */
  int find(String id, long fingerprint) {
    int first = fingerprint == IndexWriter.UNKNOWN ? -1 : ids.find(id);
    if (first < 0) {
      return -1;
    }
    for (int place = first; isSame(place, id); place++) {
      if (fingerprints.get(place) != fingerprint) {
        return -1;
      }
    }
    return first;
  }

  /** Whether the entity at a place has that id. */
  boolean isSame(int place, String id) {
    return place < ids.count() && ids.get(place).equals(id);
  }

  String schema(int place) {
    return schemata.get(schema.get(place));
  }

  String facts(int place) {
    return facts.get(place);
  }

  /** The names of the entity at a place, their words numbered as a new vocabulary does. */
  List<AddedName> names(int place, WrittenVocabulary target) {
    List<AddedName> all = new ArrayList<>(ofEntities.length(place));
    for (int i = ofEntities.start(place); i < ofEntities.end(place); i++) {
      int name = ofEntities.number(i);
      int[] words = words(name, target);
      int end = uses.end(name);
      for (int use = firstUse(name, place); use < end; use++) {
        int packed = uses.number(use);
        if (NameUse.entity(packed) != place) {
          break;
        }
        all.add(new AddedName(words, NameUse.manner(packed), Byte.toUnsignedInt(counts.get(use))));
      }
    }
    return all;
  }

  private int[] words(int name, WrittenVocabulary target) {
    int at = names.place(name);
    int[] words = new int[Names.words(names.head(at))];
    for (int i = 0; i < words.length; i++) {
      int place = names.word(at, i);
      if (numbers[place] == UNKNOWN) {
        numbers[place] = target.number(vocabulary.get(place));
      }
      words[i] = numbers[place];
    }
    return words;
  }

  /** Uses stand in the order of their entities. */
  private int firstUse(int name, int entity) {
    int low = uses.start(name);
    int high = uses.end(name);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (NameUse.entity(uses.number(middle)) < entity) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
