package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.crible.index.Stamp;
import org.crible.match.Frequencies;
import org.crible.match.NameForm;
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
  private static final int IDENTIFIERS_HELD = 200_000;

  private final Path file;
  private final List<Closeable> temporary = new ArrayList<>();
  private final SpilledTexts entityIds;
  private final Map<String, Integer> schemata = new LinkedHashMap<>();
  private final Spill entitySchema;
  private final Map<Token, Integer> tokens = new LinkedHashMap<>();
  private final Spill nameStarts;
  private final Spill nameEntity;
  private final Spill elements;
  private final SortedIdentifiers identifiers;
  private int elementCount;

  /** Begins an index; writes nothing in the place of an older one. */
  public IndexWriter(Path file) {
    this.file = file;
    entityIds = texts();
    entitySchema = numbers();
    nameStarts = numbers();
    nameEntity = numbers();
    elements = numbers();
    identifiers = kept(new SortedIdentifiers(file, IDENTIFIERS_HELD));
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
    entityIds.add(entity.id());
    entitySchema.number(schemata.computeIfAbsent(entity.schema().name(), name -> schemata.size()));
    List<NameForm> forms = entity.names().stream().map(Prepared.Name::form).distinct().toList();
    for (NameForm form : forms) {
      name(place, form);
    }
    for (String identifier : entity.identifierValues()) {
      identifiers.add(identifier, place);
    }
  }

  private void name(int entity, NameForm form) throws IOException {
    nameStarts.number(elementCount);
    nameEntity.number(entity);
    for (Token token : form.tokens()) {
      elements.number(tokens.computeIfAbsent(token, added -> tokens.size()));
      elementCount++;
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
    List<Token> vocabulary = tokens.keySet().stream().map(weighing).toList();
    try (Draft draft = Draft.of(file)) {
      Sections sections = new Sections(draft.channel());
      sections.texts(texts(List.of(stamp.content(), stamp.profile())));
      sections.texts(entityIds);
      sections.texts(texts(schemata.keySet()));
      sections.numbers(entitySchema);
      sections.texts(tokenTexts(vocabulary));
      sections.numbers(tokenTraits(vocabulary));
      nameStarts.number(elementCount);
      sections.numbers(nameStarts);
      sections.numbers(nameEntity);
      sections.numbers(nameWeight(vocabulary));
      sections.numbers(elements);
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

  private SpilledTexts tokenTexts(List<Token> vocabulary) throws IOException {
    SpilledTexts texts = texts();
    for (Token token : vocabulary) {
      texts.add(token.form());
      texts.add(token.skeleton());
      texts.add(token.coarse());
      texts.add(token.family());
    }
    return texts;
  }

  private Spill tokenTraits(List<Token> vocabulary) throws IOException {
    Spill traits = numbers();
    for (Token token : vocabulary) {
      traits.number(Vocabulary.traits(token));
    }
    return traits;
  }

  /** For each name the sum of its words' weights, which is known only now. */
  private Spill nameWeight(List<Token> vocabulary) throws IOException {
    int[] weights = vocabulary.stream().mapToInt(Token::weight).toArray();
    Spill sums = numbers();
    Spill.Reader starts = nameStarts.reader();
    Spill.Reader words = elements.reader();
    int start = starts.number();
    while (starts.hasNext()) {
      int end = starts.number();
      int sum = 0;
      for (; start < end; start++) {
        sum += weights[words.number()];
      }
      sums.number(sum);
    }
    return sums;
  }

  private void identifierSections(Sections sections) throws IOException {
    SpilledTexts values = texts();
    Spill entities = numbers();
    identifiers.writeTo(values, entities);
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
