package org.crible.index.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.index.Scored;
import org.crible.index.file.Facts;
import org.crible.index.file.IndexFile;
import org.crible.index.file.NameUse;
import org.crible.index.file.Names;
import org.crible.index.file.Rows;
import org.crible.index.file.Texts;
import org.crible.index.file.Vocabulary;
import org.crible.match.NameForm;
import org.crible.match.Prepared;
import org.crible.match.Token;
import org.crible.match.name.NameComparison;
import org.crible.match.profile.Comparison;
import org.crible.model.Schema;

/**
 * Scores the entities that one query finds. An entity that was found by a name is scored by the
 * names that were found: the others are less alike than what the threshold needs. One that has an
 * identifier of the query is scored by all its names.
 */
final class Candidates {
  private static final int ENTITY_SHIFT = 32;

  /** In place of a name of an entity that was found by an identifier and may have no name. */
  private static final int NO_NAME = Integer.MAX_VALUE;

  private final IndexFile file;
  private final NameSearch search;
  private final List<Schema> schemata;
  private final Names names;
  private final Rows uses;

  /** Many entities have the same name, which is then compared once. */
  private final Map<Integer, Prepared.Name> made = new HashMap<>();

  Candidates(IndexFile file, NameSearch search, List<Schema> schemata) {
    this.file = file;
    this.search = search;
    this.schemata = schemata;
    this.names = file.names();
    this.uses = file.nameUses();
  }

  List<Scored> scored(Comparison comparison, double threshold) {
    Longs found = new Longs();
    byName(comparison, threshold, found);
    byIdentifier(comparison, found);
    long[] pairs = found.distinct();
    BitSet met = met(comparison);
    List<Scored> scored = new ArrayList<>();
    int end;
    for (int start = 0; start < pairs.length; start = end) {
      int entity = entity(pairs[start]);
      end = start + 1;
      while (end < pairs.length && entity(pairs[end]) == entity) {
        end++;
      }
      if (met.get(file.entitySchema().get(entity))) {
        Prepared candidate = candidate(entity, Arrays.copyOfRange(pairs, start, end));
        double score = comparison.scoreFrom(threshold, candidate).value();
        if (score >= threshold) {
          scored.add(new Scored(candidate.id(), score));
        }
      }
    }
    return scored;
  }

  private BitSet met(Comparison comparison) {
    BitSet met = new BitSet();
    for (int i = 0; i < schemata.size(); i++) {
      met.set(i, comparison.query().schema().meets(schemata.get(i)));
    }
    return met;
  }

  private void byName(Comparison comparison, double threshold, Longs found) {
    double floor = comparison.nameFloor(threshold);
    double beside = comparison.mostBeside();
    Ints met = new Ints();
    for (NameComparison name : comparison.names()) {
      search.find(name, name.bound(floor, beside), met::add);
    }
    for (int name : met.distinct()) {
      for (int i = uses.start(name); i < uses.end(name); i++) {
        found.add(pair(uses.number(i), name));
      }
    }
  }

  private void byIdentifier(Comparison comparison, Longs found) {
    Texts identifiers = file.identifiers();
    Rows ofEntity = file.entityNames();
    for (String identifier : comparison.query().identifierValues()) {
      int place = identifiers.find(identifier);
      while (place >= 0
          && place < identifiers.count()
          && identifiers.get(place).equals(identifier)) {
        int entity = file.identifierEntity().get(place);
        found.add((long) entity << ENTITY_SHIFT | NO_NAME);
        for (int i = ofEntity.start(entity); i < ofEntity.end(entity); i++) {
          everyUse(entity, ofEntity.number(i), found);
        }
        place++;
      }
    }
  }

  private void everyUse(int entity, int name, Longs found) {
    for (int i = uses.start(name); i < uses.end(name); i++) {
      if (NameUse.entity(uses.number(i)) == entity) {
        found.add(pair(uses.number(i), name));
      }
    }
  }

  /** The entity, the name, and how the entity has it: sorts by entity. */
  private static long pair(int use, int name) {
    return (long) NameUse.entity(use) << ENTITY_SHIFT
        | (long) name << NameUse.MANNER_BITS
        | NameUse.manner(use);
  }

  private static int entity(long pair) {
    return (int) (pair >>> ENTITY_SHIFT);
  }

  private Prepared candidate(int entity, long[] pairs) {
    List<Prepared.Name> all = new ArrayList<>();
    for (long pair : pairs) {
      int named = (int) pair;
      if (named != NO_NAME) {
        all.add(made.computeIfAbsent(named, this::name));
      }
    }
    Schema schema = schemata.get(file.entitySchema().get(entity));
    return Facts.read(file.entityFacts().get(entity), file.entityIds().get(entity), schema, all);
  }

  private Prepared.Name name(int named) {
    int name = named >>> NameUse.MANNER_BITS;
    Vocabulary vocabulary = search.vocabulary();
    List<Token> tokens = new ArrayList<>();
    int at = names.place(name);
    for (int i = 0; i < Names.words(names.head(at)); i++) {
      tokens.add(vocabulary.get(names.word(at, i)));
    }
    NameForm form = new NameForm("", tokens);
    return Facts.name(form, NameUse.kinds(named), NameUse.weak(named));
  }
}
