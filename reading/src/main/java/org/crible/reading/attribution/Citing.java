package org.crible.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.PhraseList;
import org.crible.reading.Words;

/** A source that the speaker cites: the word is the source's, through the speaker. */
final class Citing {
  private final Words words;
  private final NounPhrases phrases;
  private final Contents contents;

  Citing(Words words, NounPhrases phrases, Contents contents) {
    this.words = words;
    this.phrases = phrases;
    this.contents = contents;
  }

  /** "Reuters reported, citing two officials": the officials' word, through Reuters. */
  Attribution of(Attribution attribution) {
    Range source = attribution.source();
    int at = source == null ? -1 : cited(attribution, source);
    Range cited =
        at < 0
            ? null
            : phrases.startingAt(
                at + words.phrase(at, PhraseList.CITING), words.lastWordEnd(), false);
    if (source == null || cited == null) {
      return attribution;
    }
    List<Range> hands = new ArrayList<>(attribution.hands());
    hands.add(source.from() < at && at < source.to() ? new Range(source.from(), at) : source);
    Range content = attribution.content();
    boolean inside = content.from() < at && at < content.to();
    Range cut = inside ? contents.range(content.from(), at) : content;
    return new Attribution(
        attribution.rule(),
        attribution.verb(),
        attribution.cue(),
        cited,
        List.copyOf(hands),
        cut == null ? content : cut,
        attribution.negated(),
        attribution.hedged(),
        attribution.past());
  }

  private int cited(Attribution attribution, Range source) {
    int from = Math.min(source.from(), attribution.cue().from());
    int to = Math.max(source.to(), attribution.cue().to()) + 3;
    for (int i = from; i < words.end(); i++) {
      boolean near = i <= to || (words.mark(i - 1, ",") && i < attribution.content().to());
      if (near && words.quotation(i) == null && words.phrase(i, PhraseList.CITING) > 0) {
        return i;
      }
    }
    boolean opens = words.phrase(words.first(), PhraseList.CITING) > 0;
    return opens && source.from() > words.first() ? words.first() : -1;
  }
}
