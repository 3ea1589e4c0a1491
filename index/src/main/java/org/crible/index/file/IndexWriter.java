package org.crible.index.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crible.index.Stamp;
import org.crible.match.Frequencies;
import org.crible.match.NameForm;
import org.crible.match.Prepared;
import org.crible.match.Token;

/**
 * Makes an index file. Entities are added one by one in the order of their ids; the finished file
 * takes the place of an older one as a whole, so that whoever has that one open reads on.
 */
public final class IndexWriter {
  private final List<String> entityIds = new ArrayList<>();
  private final Map<String, Integer> schemata = new LinkedHashMap<>();
  private final Numbers entitySchema = new Numbers();
  private final Map<Token, Integer> tokens = new HashMap<>();
  private final List<String> tokenTexts = new ArrayList<>();
  private final Numbers tokenTraits = new Numbers();
  private final Numbers nameStarts = new Numbers();
  private final Numbers nameEntity = new Numbers();
  private final Numbers nameWeight = new Numbers();
  private final Numbers elements = new Numbers();
  private final TreeMap<String, Numbers> identifiers = new TreeMap<>(Texts::order);

  /** Adds an entity whose names were weighted with the frequencies given to {@link #write}. */
  public void add(Prepared entity) {
    int place = entityIds.size();
    entityIds.add(entity.id());
    int schema = schemata.computeIfAbsent(entity.schema().name(), name -> schemata.size());
    entitySchema.add(schema);
    entity.names().stream().map(Prepared.Name::form).distinct().forEach(form -> name(place, form));
    for (String identifier : entity.identifierValues()) {
      identifiers.computeIfAbsent(identifier, value -> new Numbers()).add(place);
    }
  }

  private void name(int entity, NameForm form) {
    nameStarts.add(elements.size());
    nameEntity.add(entity);
    nameWeight.add(form.weight());
    form.tokens().forEach(token -> elements.add(place(token)));
  }

  private int place(Token token) {
    return tokens.computeIfAbsent(
        token,
        added -> {
          tokenTexts.add(added.form());
          tokenTexts.add(added.skeleton());
          tokenTexts.add(added.coarse());
          tokenTexts.add(added.family());
          tokenTraits.add(Vocabulary.traits(added));
          return tokens.size();
        });
  }

  /**
   * Writes the file beside the old one and puts it in its place.
   *
   * @param frequencies the counts that weighted the names, kept so that a score can be replayed
   * @throws IOException if the file cannot be written; an older file is then as it was
   */
  public void write(Path file, Stamp stamp, Frequencies.Counted frequencies) throws IOException {
    try (Draft draft = Draft.of(file)) {
      write(draft.channel(), sections(stamp, frequencies));
      draft.publish();
    }
  }

  private Map<Section, ByteBuffer> sections(Stamp stamp, Frequencies.Counted frequencies) {
    Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
    sections.put(Section.STAMP, Texts.write(List.of(stamp.content(), stamp.profile())));
    sections.put(Section.ENTITY_IDS, Texts.write(entityIds));
    sections.put(Section.SCHEMATA, Texts.write(List.copyOf(schemata.keySet())));
    sections.put(Section.ENTITY_SCHEMA, entitySchema.write());
    sections.put(Section.TOKEN_TEXTS, Texts.write(tokenTexts));
    sections.put(Section.TOKEN_TRAITS, tokenTraits.write());
    nameStarts.add(elements.size());
    sections.put(Section.NAME_STARTS, nameStarts.write());
    sections.put(Section.NAME_ENTITY, nameEntity.write());
    sections.put(Section.NAME_WEIGHT, nameWeight.write());
    sections.put(Section.ELEMENTS, elements.write());
    identifierSections(sections);
    wordSections(sections, frequencies);
    return sections;
  }

  private void identifierSections(Map<Section, ByteBuffer> sections) {
    List<String> values = new ArrayList<>();
    Numbers entities = new Numbers();
    identifiers.forEach(
        (value, places) ->
            places.forEach(
                place -> {
                  values.add(value);
                  entities.add(place);
                }));
    sections.put(Section.IDENTIFIERS, Texts.write(values));
    sections.put(Section.IDENTIFIER_ENTITY, entities.write());
  }

  private static void wordSections(
      Map<Section, ByteBuffer> sections, Frequencies.Counted frequencies) {
    List<String> words = frequencies.counts().keySet().stream().sorted(Texts::order).toList();
    Numbers counts = new Numbers();
    counts.add(frequencies.names());
    words.forEach(word -> counts.add(frequencies.count(word)));
    sections.put(Section.WORDS, Texts.write(words));
    sections.put(Section.WORD_COUNTS, counts.write());
  }

  private static void write(FileChannel channel, Map<Section, ByteBuffer> sections)
      throws IOException {
    ByteBuffer header = ByteBuffer.allocate(IndexFile.HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(IndexFile.MARK);
    sections.forEach(
        (section, content) -> {
          header.putLong(content.limit());
          header.putInt(IndexFile.checksum(content));
        });
    writeFully(channel, header.flip());
    for (ByteBuffer content : sections.values()) {
      writeFully(channel, content.rewind());
    }
  }

  private static void writeFully(FileChannel channel, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }
}
