package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.crible.index.Stamp;
import org.crible.match.Frequencies;
import org.crible.match.Prepared;
import org.crible.match.Token;

/**
 * Makes an index file. Entities are added one by one in the order of their ids; the finished file
 * takes the place of an older one as a whole, so that whoever has that one open reads on.
 *
 * <p>In memory lies the vocabulary only, each word once; what grows with the number of entities is
 * kept in temporary files beside the index until the end.
 */
public final class IndexWriter implements Closeable {
  private static final int IDENTIFIERS_HELD = 100_000;

  private final Path file;
  private final List<Closeable> temporary = new ArrayList<>();
  private final SpilledTexts entityIds;
  private final Map<String, Integer> schemata = new LinkedHashMap<>();
  private final Spill entitySchema;
  private final SpilledTexts entityFacts;
  private final WrittenVocabulary vocabulary = new WrittenVocabulary();
  private final WrittenNames names;
  private final SortedPairs identifiers;

  /** Begins an index; writes nothing in the place of an older one. */
  public IndexWriter(Path file) {
    this.file = file;
    entityIds = texts();
    entitySchema = numbers();
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
    int place = entityIds.count();
    if (place >= NameUse.MOST_ENTITIES) {
      throw new IllegalArgumentException("an index cannot hold more than " + place + " entities");
    }
    entityIds.add(entity.id());
    entitySchema.number(schemata.computeIfAbsent(entity.schema().name(), name -> schemata.size()));
    entityFacts.add(Facts.write(entity));
    for (Prepared.Name name : entity.names()) {
      names.add(place, name, vocabulary);
    }
    for (String identifier : entity.identifierValues()) {
      identifiers.add(identifier.getBytes(StandardCharsets.UTF_8), place);
    }
  }

  /**
   * Writes the file beside the old one and puts it in its place. Call it once.
   *
   * @param frequencies the counts that weight the names, kept so that a score can be replayed
   * @param weighing gives a word the weight that it has by these counts; it may depend on nothing
   *     but the word
   * @throws IOException if the file cannot be written; an older file is then as it was
   */
  public void write(Stamp stamp, Frequencies.Counted frequencies, UnaryOperator<Token> weighing)
      throws IOException {
    WrittenVocabulary.Ordered ordered = vocabulary.ordered(weighing);
    try (Draft draft = Draft.of(file)) {
      Sections sections = new Sections(draft.channel());
      sections.texts(texts(List.of(stamp.content(), stamp.profile())));
      sections.texts(entityIds);
      sections.texts(texts(schemata.keySet()));
      sections.numbers(entitySchema);
      sections.texts(entityFacts);
      tokenSections(sections, ordered.tokens());
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

  private void tokenSections(Sections sections, List<Token> tokens) throws IOException {
    SpilledTexts forms = texts();
    SpilledTexts spellings = texts();
    Spill traits = numbers();
    long[] keys = new long[1];
    for (Token token : tokens) {
      forms.add(token.form());
      spellings.add(token.skeleton());
      spellings.add(token.coarse());
      spellings.add(token.family());
      traits.number(Vocabulary.traits(token));
      Keys.kept(token, hash -> keys[0]++);
    }
    sections.texts(forms);
    sections.texts(spellings);
    sections.numbers(traits);
    try (GatheredRows buckets = new GatheredRows(file, Keys.buckets(keys[0]))) {
      buckets.gather(target -> keys(tokens, buckets.count(), target));
      sections.rows(buckets);
    }
  }

  private static void keys(List<Token> tokens, int buckets, GatheredRows.Target target) {
    for (int place = 0; place < tokens.size(); place++) {
      int token = place;
      Keys.kept(tokens.get(place), hash -> target.put(Keys.bucket(hash, buckets), token));
    }
  }

  private void identifierSections(Sections sections) throws IOException {
    SpilledTexts values = texts();
    Spill entities = numbers();
    identifiers.drain(
        (value, entity) -> {
          values.add(value);
          entities.number(entity);
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
