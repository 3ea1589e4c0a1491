package org.crible.reading;

import java.util.List;
import org.crible.evidence.Question;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a document. Null means: find out.
 *
 * @param language ISO 639-1 code of a language that has a lexicon
 * @param published day, or month, of publication
 * @param publisher who published it, as a reader knows it
 * @param publisherId id of the publisher's source in the case
 * @param questions the case's questions; claims propose what they do to these and to those that the
 *     document itself leaves open
 */
public record ReadOptions(
    @Nullable String language,
    @Nullable PartialDate published,
    @Nullable String publisher,
    @Nullable String publisherId,
    List<Question> questions) {

  /** Nothing is known. */
  public static ReadOptions none() {
    return new ReadOptions(null, null, null, null, List.of());
  }

  /** The same with a language. */
  public ReadOptions withLanguage(@Nullable String code) {
    return new ReadOptions(code, published, publisher, publisherId, questions);
  }

  /** The same with a date of publication. */
  public ReadOptions withPublished(@Nullable PartialDate date) {
    return new ReadOptions(language, date, publisher, publisherId, questions);
  }

  /** The same with a publisher. */
  public ReadOptions withPublisher(@Nullable String name, @Nullable String id) {
    return new ReadOptions(language, published, name, id, questions);
  }

  /** The same with the case's questions. */
  public ReadOptions withQuestions(List<Question> asked) {
    return new ReadOptions(language, published, publisher, publisherId, List.copyOf(asked));
  }
}
