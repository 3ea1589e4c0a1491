package org.crible.reading.attribution;

import java.util.List;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Attribution.Rule;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.crible.reading.attribution.AccordingTo.Adverb;
import org.jspecify.annotations.Nullable;

/** What "according to X" says of the sentence around it: a further hand, or a claim of its own. */
final class AdverbClaims {
  private final Words words;
  private final NounPhrases phrases;
  private final Contents contents;

  AdverbClaims(Words words, NounPhrases phrases, Contents contents) {
    this.words = words;
    this.phrases = phrases;
    this.contents = contents;
  }

  void add(List<Attribution> found) {
    for (Adverb adverb : new AccordingTo(words, phrases).all()) {
      int index = host(found, adverb);
      if (index >= 0 && adverb.source() != null) {
        found.set(index, found.get(index).through(adverb.source()));
      } else if (index < 0) {
        Range content = content(found, adverb);
        if (content != null) {
          found.add(
              new Attribution(
                  Rule.ACCORDING_TO,
                  null,
                  adverb.cue(),
                  adverb.source(),
                  List.of(),
                  content,
                  false,
                  false,
                  false));
        }
      }
    }
  }

  /**
   * The attribution that the adverb passes on: it stands inside it, before it or right after it.
   */
  private int host(List<Attribution> found, Adverb adverb) {
    for (int i = 0; i < found.size(); i++) {
      Attribution other = found.get(i);
      Range source = other.source();
      if (source == null || (source.from() >= adverb.start() && source.to() <= adverb.end())) {
        continue;
      }
      boolean opens =
          adverb.start() == words.first()
              && source.from() >= adverb.end()
              && source.from() <= adverb.end() + 2;
      boolean closes =
          other.content().to() <= adverb.start()
              && adverb.start() - other.content().to() <= 3
              && adverb.end() >= words.lastWordEnd();
      if (opens || closes) {
        return i;
      }
    }
    return -1;
  }

  private boolean adverbial(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!words.adverb(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Range content(List<Attribution> found, Adverb adverb) {
    int end = words.lastWordEnd();
    int floor = words.first();
    for (Attribution other : found) {
      if (other.content().to() <= adverb.start()) {
        floor = Math.max(floor, other.content().to());
      } else if (other.content().from() >= adverb.end()) {
        int start =
            other.source() == null
                ? other.cue().from()
                : Math.min(other.cue().from(), other.source().from());
        end = Math.min(end, Math.max(adverb.end(), start));
      }
    }
    Range before = contents.range(floor, adverb.start());
    Range after = contents.range(adverb.end(), end);
    boolean leads =
        before == null
            || adverbial(before)
            || (before.to() - before.from() <= 2
                && words.any(WordList.CONTRAST, before.from(), before.to()))
            || words.is(adverb.start() - 1, WordList.CONTRAST);
    if (leads || before == null) {
      return after;
    }
    if (after == null || after.to() - after.from() < 2) {
      return contents.left(before.from(), adverb.start());
    }
    boolean coordinate =
        words.is(after.from(), WordList.CONTRAST) || words.is(after.from(), WordList.CONJUNCTIONS);
    return coordinate ? before : new Range(before.from(), after.to());
  }
}
