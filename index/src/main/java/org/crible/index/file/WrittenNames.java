package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crible.index.file.WrittenVocabulary.Ordered;
import org.crible.match.Token;
import org.jspecify.annotations.Nullable;

/**
 * The names of an index in the making. Names of the same words in the same order are one; they are
 * put in the order of their rarest word, then of the next, so that names which a search reads one
 * after the other are neighbours.
 */
final class WrittenNames implements Closeable {
  /** The most that a name of an entity can be counted. */
  static final int MOST_COUNTED = (1 << Byte.SIZE) - 1;

  private static final int HELD = 100_000;

  private final Path beside;
  private final Spill added;
  private final SortedPairs sorted;
  private final SpilledRows names;
  private final SpilledRows uses;
  private final Spill counts;
  private long joins;

  WrittenNames(Path beside) {
    this.beside = beside;
    added = new Spill(beside);
    sorted = new SortedPairs(beside, HELD);
    names = new SpilledRows(beside);
    uses = new SpilledRows(beside);
    counts = new Spill(beside);
  }

  /**
   * Adds a name of an entity; one that differs from its others in its words or its manner.
   *
   * @param words as the vocabulary numbers them
   * @param count how often it is counted
   */
  void add(int use, int[] words, int count) throws IOException {
    added.number(use);
    added.octet(count);
    added.number(words.length);
    for (int word : words) {
      added.number(word);
    }
  }

  /** Writes the sections of names; call it once, after the last was added. */
  void writeTo(Sections sections, Ordered vocabulary, int entities) throws IOException {
    sort(vocabulary);
    distinct(vocabulary);
    if (names.placed() > Posting.MOST_PLACES) {
      throw new IllegalArgumentException("an index cannot hold " + names.count() + " names");
    }
    sections.rows(names);
    sections.rows(uses);
    sections.numbers(counts);
    try (GatheredRows ofEntities = new GatheredRows(beside, entities)) {
      ofEntities.gather(this::ofEntities);
      sections.rows(ofEntities);
    }
    try (GatheredRows postings = new GatheredRows(beside, vocabulary.tokens().size())) {
      postings.gather(target -> each(postings(vocabulary), target));
      postings.sort();
      sections.rows(postings);
    }
    try (GatheredRows joined = new GatheredRows(beside, Buckets.count(joins))) {
      joined.gather(target -> each(joins(vocabulary, joined.count()), target));
      sections.rows(joined);
    }
  }

  /** A key is the ranks of the tokens from the rarest on, then the places of these in the name. */
  private void sort(Ordered vocabulary) throws IOException {
    Spill.Reader reader = added.reader();
    while (reader.hasNext()) {
      int use = reader.number();
      int count = reader.octet();
      long[] tokens = new long[reader.number()];
      for (int i = 0; i < tokens.length; i++) {
        tokens[i] = ranked(vocabulary.rank(vocabulary.place(reader.number())), i);
      }
      Arrays.sort(tokens);
      ByteBuffer key = ByteBuffer.allocate(tokens.length * (Integer.BYTES + Short.BYTES));
      for (long token : tokens) {
        key.putInt((int) (token >>> 32));
      }
      for (long token : tokens) {
        key.putShort((short) token);
      }
      sorted.add(key.array(), (long) use << Byte.SIZE | count);
    }
  }

  private static long ranked(int rank, int place) {
    return ((long) rank << 32) | place;
  }

  private void distinct(Ordered vocabulary) throws IOException {
    Distinct last = new Distinct(vocabulary);
    sorted.drain(last::take);
  }

  /** Makes rows of names and of their uses where a key differs from the one before. */
  private final class Distinct {
    private final Ordered vocabulary;
    private byte @Nullable [] last;

    Distinct(Ordered vocabulary) {
      this.vocabulary = vocabulary;
    }

    void take(byte[] key, long counted) throws IOException {
      if (!Arrays.equals(key, last)) {
        last = key;
        name(key);
      }
      uses.number((int) (counted >>> Byte.SIZE));
      counts.octet((int) counted & MOST_COUNTED);
    }

    private void name(byte[] key) throws IOException {
      int[] tokens = tokens(key, vocabulary);
      names.row();
      uses.row();
      names.number(Names.head(tokens.length, weight(tokens, vocabulary)));
      for (int token : tokens) {
        names.number(token);
      }
      Joins.each(tokens(tokens, vocabulary), hash -> joins++);
    }
  }

  private static int[] tokens(byte[] key, Ordered vocabulary) {
    ByteBuffer in = ByteBuffer.wrap(key);
    int count = key.length / (Integer.BYTES + Short.BYTES);
    int[] tokens = new int[count];
    for (int i = 0; i < count; i++) {
      int place = Short.toUnsignedInt(in.getShort(count * Integer.BYTES + i * Short.BYTES));
      tokens[place] = vocabulary.placeOfRank(in.getInt(i * Integer.BYTES));
    }
    return tokens;
  }

  private static int weight(int[] places, Ordered vocabulary) {
    int sum = 0;
    for (int place : places) {
      sum += vocabulary.token(place).weight();
    }
    return sum;
  }

  private static List<Token> tokens(int[] places, Ordered vocabulary) {
    List<Token> tokens = new ArrayList<>(places.length);
    for (int place : places) {
      tokens.add(vocabulary.token(place));
    }
    return tokens;
  }

  private void ofEntities(GatheredRows.Target target) throws IOException {
    SpilledRows.Reader reader = uses.reader();
    int name = 0;
    for (int[] all = reader.next(); all != null; all = reader.next()) {
      int before = -1;
      for (int use : all) {
        int entity = NameUse.entity(use);
        if (entity != before) {
          target.put(entity, name);
        }
        before = entity;
      }
      name++;
    }
  }

  /** The postings of a name: each token once, with the weight of the rarer ones. */
  private static Source postings(Ordered vocabulary) {
    return (name, at, places, target) -> {
      long[] rarestFirst = new long[places.length];
      for (int i = 0; i < places.length; i++) {
        rarestFirst[i] = ranked(vocabulary.rank(places[i]), places[i]);
      }
      Arrays.sort(rarestFirst);
      int whole = weight(places, vocabulary);
      int rarer = 0;
      int before = -1;
      for (long ranked : rarestFirst) {
        int place = (int) ranked;
        if (place != before) {
          target.put(place, Posting.of(at, rarer, whole));
        }
        rarer += vocabulary.token(place).weight();
        before = place;
      }
    };
  }

  private static Source joins(Ordered vocabulary, int buckets) {
    return (name, at, places, target) ->
        Joins.each(tokens(places, vocabulary), hash -> Buckets.put(hash, name, buckets, target));
  }

  /** Says which numbers a name, which stands at a place, puts into which rows. */
  @FunctionalInterface
  private interface Source {
    void each(int name, int at, int[] places, GatheredRows.Target target);
  }

  private void each(Source source, GatheredRows.Target target) throws IOException {
    SpilledRows.Reader reader = names.reader();
    int name = 0;
    int at = 0;
    for (int[] row = reader.next(); row != null; row = reader.next()) {
      source.each(name++, at, Arrays.copyOfRange(row, 1, row.length), target);
      at += row.length;
    }
  }

  @Override
  public void close() throws IOException {
    Spill.closeAll(List.of(added, sorted, names, uses, counts));
  }
}
