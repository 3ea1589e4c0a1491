package org.crible.reading.attribution;

import java.util.List;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Attribution.Rule;
import org.crible.reading.Quotation;
import org.crible.reading.WordList;
import org.crible.reading.Words;

/**
 * Quotations without a verb: "The mayor: “…”", and a quotation alone, where the last speaker goes
 * on.
 */
final class BareQuotations {
  private final Words words;
  private final NounPhrases phrases;
  private final Contents contents;

  BareQuotations(Words words, NounPhrases phrases, Contents contents) {
    this.words = words;
    this.phrases = phrases;
    this.contents = contents;
  }

  void add(List<Attribution> found) {
    Quotation first = words.quotation(words.first());
    int at = words.first();
    if (first == null) {
      at = colon();
      Range subject = at < 0 ? null : phrases.startingAt(words.first(), at, true);
      Quotation after = at < 0 ? null : words.quotation(at + 1);
      Range inner = after == null ? null : contents.range(after.open(), after.close() + 1);
      if (inner != null
          && subject != null
          && after != null
          && after.open() == at + 1
          && speaks(subject)) {
        found.add(
            new Attribution(
                Rule.VERB,
                null,
                new Range(at, at + 1),
                subject,
                List.of(),
                inner,
                false,
                false,
                false));
      }
      return;
    }
    if (words.lastWordEnd() <= first.close() + 1 && first.close() - first.open() > 3) {
      Range inner = contents.range(first.open(), first.close() + 1);
      if (inner != null) {
        found.add(
            new Attribution(
                Rule.GOES_ON,
                null,
                new Range(at, at + 1),
                null,
                List.of(),
                inner,
                false,
                false,
                false));
      }
    }
  }

  private int colon() {
    for (int i = words.first(); i < words.end(); i++) {
      if (words.mark(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  private boolean speaks(Range subject) {
    return (words.token(subject.from()).capital()
            && !words.is(subject.from(), WordList.DETERMINERS_DEFINITE))
        || words.any(WordList.ROLES_NEVER_ANONYMOUS, subject.from(), subject.to())
        || words.any(WordList.ROLES_USUALLY_ANONYMOUS, subject.from(), subject.to())
        || words.is(subject.from(), WordList.PRONOUNS_SINGULAR);
  }
}
