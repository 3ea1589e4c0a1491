package org.crible.reading.attribution;

import java.util.List;
import java.util.Set;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Complement;
import org.crible.reading.PhraseList;
import org.crible.reading.Quotation;
import org.crible.reading.Token;
import org.crible.reading.VerbClass;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words that a verb introduces, to its right or left. */
final class Contents {
  private static final int REACH = 16;
  private final Words words;
  private final NounPhrases phrases;

  Contents(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The content to the right of the verb, up to {@code limit}; null if it takes none. */
  @Nullable Range right(VerbGroup group, int limit) {
    Set<Complement> takes = takes(group);
    int at = phrases.skip(group.to(), limit);
    if (words.mark(at, ",")) {
      int after = phrases.skip(at + 1, limit);
      at = after > at + 1 && words.mark(after, ",") ? after + 1 : at;
    }
    if (words.mark(at, ",") && words.opens(at + 1)) {
      at++;
    }
    at = doubt(group.to(), at);
    Range simple = simple(group, at, limit, takes);
    if (simple != null) {
      return simple;
    }
    if (at >= limit || words.boundary(at)) {
      return null;
    }
    int far = far(group, at, limit, takes);
    if (far > 0) {
      return simple(group, far, limit, takes);
    }
    return phrase(group, at, limit, takes);
  }

  /** Index after a judgement such as "difficile de croire", or the same. */
  private int doubt(int from, int at) {
    for (int i = from; i <= at + 1; i++) {
      int length = words.phrase(i, PhraseList.YES_DOUBT);
      if (length > 0 && i + length > at) {
        return i + length;
      }
    }
    return at;
  }

  private Set<Complement> takes(VerbGroup group) {
    return group.form().only().isEmpty()
        ? words.lexicon().takes(group.form().verbClass())
        : Set.copyOf(group.form().only());
  }

  private @Nullable Range simple(VerbGroup group, int at, int limit, Set<Complement> takes) {
    if (at >= limit) {
      return null;
    }
    if (words.mark(at, ":")) {
      return words.opens(at + 1) ? quotation(at + 1, limit) : range(at + 1, limit);
    }
    boolean that = takes.contains(Complement.THAT);
    if (words.is(at, WordList.COMPLEMENTIZERS) && that) {
      return range(at + 1, limit);
    }
    if (words.opens(at) && !takes.contains(Complement.ACCUSE)) {
      return quotation(at, limit);
    }
    if (takes.contains(Complement.HOW) && words.is(at, WordList.HOW_WORDS)) {
      return range(at + 1, limit);
    }
    if (group.negated() && words.is(at, WordList.WHETHER_WORDS)) {
      return null;
    }
    if (takes.contains(Complement.INF) && infinitive(at)) {
      return range(words.is(at, WordList.INFINITIVE_MARKERS) ? at + 1 : at, limit);
    }
    VerbClass verbClass = group.form().verbClass();
    boolean promise = verbClass == VerbClass.PROMISE || verbClass == VerbClass.WARN;
    if (promise && words.is(at, WordList.PROMISE_LINKS)) {
      return range(at + 1, limit);
    }
    if (takes.contains(Complement.ING) && words.ends(at, WordList.GERUND_ENDINGS)) {
      return range(at, limit);
    }
    return null;
  }

  private boolean infinitive(int at) {
    if (words.is(at, WordList.INFINITIVE_MARKERS)) {
      return true;
    }
    boolean shape = words.ends(at, WordList.INFINITIVE_ENDINGS);
    boolean negation =
        words.is(at, WordList.NEGATION_PARTICLES)
            && (words.ends(at + 1, WordList.INFINITIVE_ENDINGS)
                || words.ends(at + 2, WordList.INFINITIVE_ENDINGS));
    boolean listed =
        words.is(at, WordList.PREPOSITIONS)
            || words.is(at, WordList.ADVERBS)
            || words.is(at, WordList.DETERMINERS_DEFINITE)
            || words.is(at, WordList.DETERMINERS_INDEFINITE);
    return negation
        || (shape
            && !listed
            && words.lower(at).length() > 3
            && words.holds(at)
            && !words.token(at).capital());
  }

  /** A conjunction, colon or quotation after the person spoken to: "told the newspaper that". */
  private int far(VerbGroup group, int at, int limit, Set<Complement> takes) {
    boolean object =
        (takes.contains(Complement.THAT) && !takes.contains(Complement.NP))
            || (words.is(at, WordList.PREPOSITIONS) && !takes.contains(Complement.ACCUSE))
            || takes.contains(Complement.FACT);
    if (!object
        || takes.contains(Complement.ACCUSE)
        || (takes.contains(Complement.DESCRIBE) && !takes.contains(Complement.THAT))) {
      return -1;
    }
    boolean zero =
        takes.contains(Complement.ZERO)
            && !words.is(at, WordList.PREPOSITIONS)
            && !group.form().told();
    for (int i = at; i < Math.min(limit, at + REACH); i++) {
      if ((words.is(i, WordList.COMPLEMENTIZERS) && i > at)
          || words.mark(i, ":")
          || words.opens(i)) {
        return words.opens(i) && (zero || partial(i, limit)) ? -1 : i;
      }
      boolean stop =
          words.mark(i, ",")
              || words.mark(i, ";")
              || words.mark(i, ".")
              || (phrases.verb(i) && i > at);
      if (stop) {
        return -1;
      }
    }
    return -1;
  }

  /** A quotation of a few words inside a longer clause. */
  private boolean partial(int open, int limit) {
    Quotation quotation = words.quotation(open);
    return quotation == null || quotation.close() + 1 < limit - 2;
  }

  private @Nullable Range phrase(VerbGroup group, int at, int limit, Set<Complement> takes) {
    if (takes.contains(Complement.DESCRIBE) && words.is(at, WordList.DESCRIBE_LINKS)) {
      return null;
    }
    boolean noun =
        takes.contains(Complement.NP)
            || takes.contains(Complement.ACCUSE)
            || takes.contains(Complement.DESCRIBE);
    if (noun
        && (phrases.startingAt(at, limit, true) != null
            || (words.token(at).wordLike() && !words.is(at, WordList.PREPOSITIONS)))) {
      boolean bare = takes.contains(Complement.ACCUSE) && !accusation(at, limit);
      return bare ? null : range(at, limit);
    }
    if (!takes.contains(Complement.ZERO) || words.is(at, WordList.WHETHER_WORDS)) {
      return null;
    }
    if (group.form().told()) {
      Range told = phrases.startingAt(at, limit, false);
      int after = told == null ? at : phrases.skip(told.to(), limit);
      return told != null && after + 1 < limit && !words.boundary(after)
          ? range(after, limit)
          : null;
    }
    if (words.is(at, WordList.PREPOSITIONS)) {
      Range place = phrases.startingAt(at + 1, limit, false);
      int after = place == null ? limit : phrases.skip(place.to(), limit);
      return after + 2 < limit && !words.boundary(after) ? range(after, limit) : null;
    }
    return limit - at >= 2 ? range(at, limit) : null;
  }

  /** Whether something after the first word may be a verb. */
  boolean clause(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean shape = words.ends(i, WordList.VERB_ENDINGS) && !words.token(i).capital();
      if (shape || phrases.verb(i) || words.is(i, WordList.MODALS)) {
        return true;
      }
    }
    return words.quotation(from) != null;
  }

  private boolean accusation(int at, int limit) {
    for (int i = at; i < limit; i++) {
      if (words.is(i, WordList.ACCUSATION_LINKS)) {
        return i > at;
      }
    }
    return false;
  }

  private @Nullable Range quotation(int open, int limit) {
    Quotation quotation = words.quotation(open);
    if (quotation == null) {
      return range(open, limit);
    }
    int close = quotation.close();
    boolean closed = words.token(Math.min(close, words.end() - 1)).kind() == Token.Kind.CLOSE;
    int end = closed ? close : close + 1;
    boolean whole =
        close + 1 >= limit
            || words.boundary(close + 1)
            || words.is(close + 1, WordList.CONJUNCTIONS)
            || end - open > 12;
    return whole ? range(open + 1, end) : range(open, limit);
  }

  /** The content to the left, between {@code floor} and {@code end}. */
  @Nullable Range left(int floor, int end) {
    int to = end;
    while (to > floor && words.token(to - 1).kind() == Token.Kind.MARK) {
      to--;
    }
    int last = to - 1;
    Quotation quotation = words.quotation(last);
    if (quotation != null && quotation.close() == last) {
      int open = quotation.open();
      if (open <= floor || words.mark(open - 1, ":") || trivial(floor, open)) {
        return range(open + 1, last);
      }
    }
    return range(floor, to);
  }

  /** Whether what stands before a quotation adds nothing to it. */
  private boolean trivial(int floor, int open) {
    for (int i = floor; i < open; i++) {
      if (words.token(i).wordLike()
          && !words.is(i, WordList.ADVERBS)
          && !words.is(i, WordList.CONJUNCTIONS)
          && !words.is(i, WordList.CONTRAST)) {
        return false;
      }
    }
    return true;
  }

  /** Without marks at either end. Null if no word is left. */
  @Nullable Range range(int from, int to) {
    int start = from;
    int end = Math.min(to, words.end());
    while (start < end && words.token(start).kind() == Token.Kind.MARK && !words.mark(start, "(")) {
      start++;
    }
    while (end > start
        && (words.token(end - 1).kind() == Token.Kind.MARK && !closing(start, end - 1))) {
      end--;
    }
    Quotation quotation = words.quotation(start);
    if (quotation != null
        && quotation.open() == start
        && quotation.close() == end - 1
        && end - start > 2) {
      return range(start + 1, end - 1);
    }
    return end > start ? new Range(start, end) : null;
  }

  private boolean closing(int start, int at) {
    String opener = words.mark(at, ")") ? "(" : words.mark(at, "’") ? "‘" : "";
    if (opener.isEmpty()) {
      return false;
    }
    for (int i = at - 1; i >= start; i--) {
      if (words.mark(i, opener)) {
        return true;
      }
    }
    return false;
  }

  /** Where the publisher goes on after the content: ", ce qui", or the next frame after a comma. */
  int limit(int from, int end, List<Integer> starts) {
    int limit = end;
    for (int start : starts) {
      if (start > from + 1 && start < limit && separated(start)) {
        limit = start;
      }
    }
    for (int i = from + 1; i < limit; i++) {
      boolean cites = words.mark(i, ",") && words.phrase(i + 1, PhraseList.CITING) > 0;
      if (words.quotation(i) == null
          && (cites || words.phrase(i, PhraseList.CUT_AFTER) > 0 || judged(i))) {
        return i;
      }
    }
    while (limit > from
        && limit < end
        && (words.is(limit - 1, WordList.CONJUNCTIONS)
            || words.is(limit - 1, WordList.CONTRAST)
            || contrast(limit - 1)
            || words.mark(limit - 1, ","))) {
      limit--;
    }
    return limit;
  }

  /** ", que l'Occident interprète": the publisher's aside on what was said. */
  private boolean judged(int comma) {
    if (!words.mark(comma, ",") || !words.is(comma + 1, WordList.COMPLEMENTIZERS)) {
      return false;
    }
    Range subject = phrases.startingAt(comma + 2, words.end(), false);
    int verb = subject == null ? comma : phrases.skip(subject.to(), words.end());
    int after = verb + 1;
    return subject != null
        && !words.verbs(verb).isEmpty()
        && !words.is(phrases.skip(after, words.end()), WordList.COMPLEMENTIZERS);
  }

  /** The second word of "tandis que". */
  private boolean contrast(int i) {
    return words.is(i, WordList.COMPLEMENTIZERS) && words.is(i - 1, WordList.CONTRAST);
  }

  private boolean separated(int start) {
    return words.boundary(start - 1)
        || words.is(start - 1, WordList.CONJUNCTIONS)
        || words.is(start - 1, WordList.CONTRAST)
        || contrast(start - 1)
        || words.is(start, WordList.CONJUNCTIONS)
        || words.mark(start, ",");
  }
}
