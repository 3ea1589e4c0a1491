package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.crible.index.Stamp;
import org.crible.match.Frequencies;
import org.crible.match.NameForm;
import org.crible.match.Prepared;
import org.crible.match.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes an index file. Entities are added one by one in the order of their ids; the finished file
 * takes the place of an older one as a whole, so that whoever has that one open reads on.
 *
 * <p>In memory lies the vocabulary only, each word once; what grows with the number of entities is
 * kept in temporary files beside the index until the end.
 */
public final class IndexWriter implements Closeable {
  private static final int IDENTIFIERS_HELD = 100_000;

  /** The fingerprint of an entity of which nothing is known: it is never taken over. */
  public static final long UNKNOWN = 0;

  private final Path file;
  private final @Nullable OlderEntities older;
  private final List<Closeable> temporary = new ArrayList<>();
  private final SpilledTexts entityIds;
  private final Map<String, Integer> schemata = new LinkedHashMap<>();
  private final Spill entitySchema;
  private final Spill fingerprints;
  private final SpilledTexts entityFacts;
  private final WrittenVocabulary vocabulary = new WrittenVocabulary();
  private final Frequencies.Tally tally = new Frequencies.Tally();
  private final WrittenNames names;
  private final SortedPairs identifiers;

  /** Begins an index; writes nothing in the place of an older one. */
  public IndexWriter(Path file) {
    this(file, null);
  }

  /**
   * Begins an index.
   *
   * @param older an index that the same profile and program made, from which entities can be taken
   *     over; null for none
   */
  public IndexWriter(Path file, @Nullable IndexFile older) {
    this.file = file;
    this.older = older == null ? null : new OlderEntities(older);
    entityIds = texts();
    entitySchema = numbers();
    fingerprints = numbers();
    entityFacts = texts();
    names = kept(new WrittenNames(file));
    identifiers = kept(new SortedPairs(file, IDENTIFIERS_HELD));
  }

  private Spill numbers() {
    return kept(new Spill(file));
  }

  private SpilledTexts texts() {
    return kept(new SpilledTexts(file));
  }

  private <T extends Closeable> T kept(T made) {
    temporary.add(made);
    return made;
  }

  /**
   * Adds an entity. The weights of its words do not matter.
   *
   * @throws IOException if nothing can be written beside the file
   */
  public void add(Prepared entity) throws IOException {
    add(entity, UNKNOWN);
  }

  /**
   * Adds an entity that a later index can take over.
   *
   * @param fingerprint differs when the entity differs; all of one id have the same
   * @throws IOException if nothing can be written beside the file
   */
  public void add(Prepared entity, long fingerprint) throws IOException {
    add(
        entity.id(),
        fingerprint,
        entity.schema().name(),
        Facts.write(entity),
        AddedName.of(entity, vocabulary));
  }

  /** Whether the older index has all entities of an id, and they had that fingerprint. */
  public boolean knows(String id, long fingerprint) {
    return older != null && older.find(id, fingerprint) >= 0;
  }

  /**
   * Takes over all entities of an id as they were.
   *
   * @return whether they are known; if not, add them
   * @throws IOException if nothing can be written beside the file
   */
  public boolean copy(String id, long fingerprint) throws IOException {
    int first = older == null ? -1 : older.find(id, fingerprint);
    if (older == null || first < 0) {
      return false;
    }
    for (int place = first; older.isSame(place, id); place++) {
      add(id, fingerprint, older.schema(place), older.facts(place), older.names(place, vocabulary));
    }
    return true;
  }

  private void add(String id, long fingerprint, String schema, String facts, List<AddedName> added)
      throws IOException {
    int place = entityIds.count();
    if (place >= NameUse.MOST_ENTITIES) {
      throw new IllegalArgumentException("an index cannot hold more than " + place + " entities");
    }
    entityIds.add(id);
    entitySchema.number(schemata.computeIfAbsent(schema, name -> schemata.size()));
    entityFacts.add(facts);
    boolean countable = true;
    for (AddedName name : added) {
      countable &= name.count() <= WrittenNames.MOST_COUNTED;
      count(name);
      names.add(
          NameUse.of(place, name.manner()),
          name.words(),
          Math.min(name.count(), WrittenNames.MOST_COUNTED));
    }
    fingerprints.large(countable ? fingerprint : UNKNOWN);
    for (String identifier : Facts.identifiers(facts)) {
      identifiers.add(identifier.getBytes(StandardCharsets.UTF_8), place);
    }
  }

  private void count(AddedName name) {
    for (int word : name.words()) {
      vocabulary.use(word, name.manner());
    }
    if (name.count() > 0) {
      NameForm form =
          new NameForm("", Arrays.stream(name.words()).mapToObj(vocabulary::token).toList());
      for (int i = 0; i < name.count(); i++) {
        tally.add(form);
      }
    }
  }

  /**
   * Writes the file beside the old one and puts it in its place. Call it once.
   *
   * @param weighing gives a word the weight that it has by the counts of these names, which are
   *     kept so that a score can be replayed; it may depend on nothing but the word
   * @throws IOException if the file cannot be written; an older file is then as it was
   */
  public void write(Stamp stamp, Function<Frequencies.Counted, UnaryOperator<Token>> weighing)
      throws IOException {
    Frequencies.Counted frequencies = tally.counted();
    WrittenVocabulary.Ordered ordered = vocabulary.ordered(weighing.apply(frequencies));
    try (Draft draft = Draft.of(file)) {
      Sections sections = new Sections(draft.channel());
      sections.texts(texts(List.of(stamp.content(), stamp.profile())));
      sections.texts(entityIds);
      sections.texts(texts(schemata.keySet()));
      sections.numbers(fingerprints);
      sections.numbers(entitySchema);
      sections.texts(entityFacts);
      tokenSections(sections, ordered);
      names.writeTo(sections, ordered, entityIds.count());
      identifierSections(sections);
      wordSections(sections, frequencies);
      sections.finish();
      draft.publish();
    }
  }

  private SpilledTexts texts(Iterable<String> all) throws IOException {
    SpilledTexts texts = texts();
    for (String text : all) {
      texts.add(text);
    }
    return texts;
  }

  private void tokenSections(Sections sections, WrittenVocabulary.Ordered vocabulary)
      throws IOException {
    SpilledTexts forms = texts();
    SpilledTexts spellings = texts();
    Spill traits = numbers();
    Spill shapes = numbers();
    long[] keys = new long[1];
    List<Token> tokens = vocabulary.tokens();
    for (int place = 0; place < tokens.size(); place++) {
      Token token = tokens.get(place);
      forms.add(token.form());
      spellings.add(token.skeleton());
      spellings.add(token.coarse());
      spellings.add(token.family());
      traits.number(Vocabulary.traits(token));
      shapes.number(Shape.of(token.form(), vocabulary.kinds(place)));
      Keys.kept(token, hash -> keys[0]++);
    }
    sections.texts(forms);
    sections.texts(spellings);
    sections.numbers(traits);
    sections.numbers(shapes);
    try (GatheredRows buckets = new GatheredRows(file, Buckets.count(keys[0]))) {
      buckets.gather(target -> keys(tokens, buckets.count(), target));
      sections.rows(buckets);
    }
  }

  private static void keys(List<Token> tokens, int buckets, GatheredRows.Target target) {
    for (int place = 0; place < tokens.size(); place++) {
      int token = place;
      Keys.kept(tokens.get(place), hash -> Buckets.put(hash, token, buckets, target));
    }
  }

  private void identifierSections(Sections sections) throws IOException {
    SpilledTexts values = texts();
    Spill entities = numbers();
    identifiers.drain(
        (value, entity) -> {
          values.add(value);
          entities.number((int) entity);
        });
    sections.texts(values);
    sections.numbers(entities);
  }

  private void wordSections(Sections sections, Frequencies.Counted frequencies) throws IOException {
    List<String> words = frequencies.counts().keySet().stream().sorted(Texts::order).toList();
    sections.texts(texts(words));
    Spill counts = numbers();
    counts.number(frequencies.names());
    for (String word : words) {
      counts.number(frequencies.count(word));
    }
    sections.numbers(counts);
  }

  /** Removes the temporary files; an index that was not written leaves no trace. */
  @Override
  public void close() throws IOException {
    Spill.closeAll(temporary);
  }
}
