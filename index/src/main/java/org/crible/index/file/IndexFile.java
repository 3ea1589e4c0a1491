package org.crible.index.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.crible.index.DamagedIndexException;
import org.crible.index.Stamp;
import org.crible.match.Frequencies;

/**
 * An index, mapped into memory: several processes share it, none of it lives on the heap. The
 * header holds a mark, the length and checksum of each section and its own checksum. All are
 * checked on opening, those of a large file's sections the first time only ({@link Checked}), so
 * that a damaged file is never searched.
 */
public final class IndexFile {
  static final long MARK = 0x39584449_42495243L; // "CRIBIDX9" in little-endian order

  private static final int SECTIONS =
      Long.BYTES + Section.values().length * (Long.BYTES + Integer.BYTES);
  static final int HEADER = SECTIONS + Integer.BYTES;

  private final Map<Section, ByteBuffer> sections;

  private IndexFile(Map<Section, ByteBuffer> sections) {
    this.sections = sections;
  }

  /**
   * Maps the file.
   *
   * @throws DamagedIndexException if it is no index file, or is not as it was written
   * @throws IOException if it cannot be opened
   */
  public static IndexFile open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() < HEADER) {
        throw new DamagedIndexException(file, "is cut short");
      }
      ByteBuffer header = map(channel, 0, HEADER);
      if (header.getLong(0) != MARK) {
        throw new DamagedIndexException(file, "has another format");
      }
      int headerChecksum = checksum(header.slice(0, SECTIONS));
      if (headerChecksum != header.getInt(SECTIONS)) {
        throw new DamagedIndexException(file, "is not as it was written");
      }
      Checked checked = new Checked(file, headerChecksum);
      boolean large = channel.size() > Checked.SMALL;
      Map<Section, ByteBuffer> sections =
          sections(file, channel, header.position(Long.BYTES), !large || !checked.before());
      if (large) {
        checked.note();
      }
      return new IndexFile(sections);
    }
  }

  private static Map<Section, ByteBuffer> sections(
      Path file, FileChannel channel, ByteBuffer header, boolean check) throws IOException {
    Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
    long start = HEADER;
    for (Section section : Section.values()) {
      long length = header.getLong();
      int checksum = header.getInt();
      if (length < 0 || length > Integer.MAX_VALUE || start + length > channel.size()) {
        throw new DamagedIndexException(file, "is cut short");
      }
      ByteBuffer content = map(channel, start, length);
      if (check && checksum(content) != checksum) {
        throw new DamagedIndexException(file, "is not as it was written");
      }
      sections.put(section, content);
      start += length;
    }
    return sections;
  }

  private static ByteBuffer map(FileChannel channel, long start, long length) throws IOException {
    return channel.map(MapMode.READ_ONLY, start, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  static int checksum(ByteBuffer content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content.duplicate());
    return (int) checksum.getValue();
  }

  /** What the index was made from. */
  public Stamp stamp() {
    Texts texts = texts(Section.STAMP);
    return new Stamp(texts.get(0), texts.get(1));
  }

  /** Ids of the entities. */
  public Texts entityIds() {
    return texts(Section.ENTITY_IDS);
  }

  /** For each entity what tells its content from any other, as it was added. */
  LongBuffer fingerprints() {
    return content(Section.FINGERPRINTS).asLongBuffer();
  }

  /** For each number of {@link #nameUses} how many statements are first read as that name. */
  ByteBuffer useCounts() {
    return content(Section.USE_COUNTS);
  }

  /** Names of the schemata in use, in the order to which {@link #entitySchema} points. */
  public List<String> schemata() {
    Texts texts = texts(Section.SCHEMATA);
    return java.util.stream.IntStream.range(0, texts.count()).mapToObj(texts::get).toList();
  }

  /** For each entity the place of its schema in {@link #schemata}. */
  public IntBuffer entitySchema() {
    return numbers(Section.ENTITY_SCHEMA);
  }

  /** The vocabulary: every token of every name once. */
  public Vocabulary vocabulary() {
    return new Vocabulary(
        texts(Section.TOKEN_FORMS),
        texts(Section.TOKEN_SPELLINGS),
        numbers(Section.TOKEN_TRAITS),
        numbers(Section.TOKEN_SHAPES));
  }

  /** For each entity what is compared besides its names, see {@link Facts}. */
  public Texts entityFacts() {
    return texts(Section.ENTITY_FACTS);
  }

  /** Tokens by the hashes of their keys, see {@link Keys}. */
  public Buckets keys() {
    return new Buckets(rows(Section.KEYS));
  }

  /** The names, each once. */
  public Names names() {
    return new Names(rows(Section.NAMES));
  }

  /** For each name who has it, see {@link NameUse}. */
  public Rows nameUses() {
    return rows(Section.NAME_USES);
  }

  /** For each entity its names. */
  public Rows entityNames() {
    return rows(Section.ENTITY_NAMES);
  }

  /** For each token the names that it stands in, see {@link Posting}. */
  public Rows postings() {
    return rows(Section.POSTINGS);
  }

  /** Names by the hashes of the words that their words make together, see {@link Joins}. */
  public Buckets joins() {
    return new Buckets(rows(Section.JOINS));
  }

  /** Normalised identifiers in ascending order. */
  public Texts identifiers() {
    return texts(Section.IDENTIFIERS);
  }

  /** For each identifier the place of the entity that has it. */
  public IntBuffer identifierEntity() {
    return numbers(Section.IDENTIFIER_ENTITY);
  }

  /** The counts that weighted the names. */
  public Frequencies frequencies() {
    return new MappedFrequencies(texts(Section.WORDS), numbers(Section.WORD_COUNTS));
  }

  /** Counts that stay in the file. */
  private record MappedFrequencies(Texts words, IntBuffer counts) implements Frequencies {
    @Override
    public int names() {
      return counts.get(0);
    }

    @Override
    public int count(String word) {
      int place = words.find(word);
      return place < 0 ? 0 : counts.get(place + 1);
    }
  }

  private Texts texts(Section section) {
    return new Texts(content(section));
  }

  private Rows rows(Section section) {
    return new Rows(content(section));
  }

  private IntBuffer numbers(Section section) {
    return content(section).asIntBuffer();
  }

  private ByteBuffer content(Section section) {
    ByteBuffer content = sections.get(section);
    if (content == null) {
      throw new IllegalStateException("no section " + section);
    }
    return content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }
}
