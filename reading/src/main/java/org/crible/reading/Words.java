package org.crible.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence seen through a lexicon. Indexes are those of the whole text. */
public final class Words {
  private final SegmentedText text;
  private final Lexicon lexicon;
  private final int first;
  private final int end;
  private final @Nullable Quotation[] inside;

  /** The tokens of one sentence. */
  public Words(SegmentedText text, Sentence sentence, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.first = sentence.first();
    this.end = sentence.end();
    this.inside = new Quotation[end - first];
    for (int i = firstQuotation(); i < text.quotations().size(); i++) {
      Quotation quotation = text.quotations().get(i);
      if (quotation.open() >= end) {
        break;
      }
      for (int t = quotation.open(); t <= quotation.close() && t < end; t++) {
        inside[t - first] = quotation;
      }
    }
  }

  private int firstQuotation() {
    int low = 0;
    int high = text.quotations().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.quotations().get(middle).open() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the first token. */
  public int first() {
    return first;
  }

  /** Index after the last token. */
  public int end() {
    return end;
  }

  /** The lexicon. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The whole text. */
  public SegmentedText text() {
    return text;
  }

  /** The token. */
  public Token token(int i) {
    return text.tokens().get(i);
  }

  /** Whether the index stands in this sentence. */
  public boolean holds(int i) {
    return i >= first && i < end;
  }

  /** The word in lower case, empty outside the sentence. */
  public String lower(int i) {
    return holds(i) ? token(i).lower() : "";
  }

  /** Whether the word stands in the list. */
  public boolean is(int i, WordList list) {
    return holds(i) && lexicon.has(list, token(i).lower());
  }

  /** Whether a capital inside the sentence makes the word a name. */
  public boolean name(int i) {
    return holds(i) && token(i).capital() && i > first && !boundary(i - 1);
  }

  /** Whether the token is this mark. */
  public boolean mark(int i, String mark) {
    return holds(i) && token(i).kind() == Token.Kind.MARK && token(i).text().equals(mark);
  }

  /** Whether the token is a mark of any kind, or outside. */
  public boolean boundary(int i) {
    return !holds(i) || token(i).kind() == Token.Kind.MARK || quoteMark(i);
  }

  /** Whether the token is a quotation mark. */
  public boolean quoteMark(int i) {
    return holds(i) && (token(i).kind() == Token.Kind.OPEN || token(i).kind() == Token.Kind.CLOSE);
  }

  /** Length of the phrase at this index, 0 if none. */
  public int phrase(int i, PhraseList list) {
    Phrases phrases = lexicon.phrases().get(list);
    return phrases == null || !holds(i) ? 0 : phrases.lengthAt(text.tokens(), i, end);
  }

  /** First index from which a phrase of the list stands, or -1. */
  public int find(PhraseList list, int from, int to) {
    for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
      int length = phrase(i, list);
      if (length > 0 && i + length <= to) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word of the list stands between the two. */
  public boolean any(WordList list, int from, int to) {
    for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
      if (is(i, list)) {
        return true;
      }
    }
    return false;
  }

  /** The quotation around the token, marks included, or null. */
  public @Nullable Quotation quotation(int i) {
    return holds(i) ? inside[i - first] : null;
  }

  /** Whether the quotation opens here. */
  public boolean opens(int i) {
    Quotation quotation = quotation(i);
    return quotation != null && quotation.open() == i;
  }

  /** Forms of verbs of saying that the word may be. */
  public List<VerbForm> verbs(int i) {
    List<VerbForm> forms =
        holds(i) ? lexicon.verbs().getOrDefault(token(i).lower(), List.of()) : List.of();
    for (VerbForm form : forms) {
      if (!form.with().isEmpty()) {
        return forms.stream().filter(f -> f.with().isEmpty() || follows(i, f.with())).toList();
      }
    }
    return forms;
  }

  private boolean follows(int i, List<String> with) {
    for (int j = i + 1; j < i + 5; j++) {
      if (lower(j).equals(with.getFirst())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends as the list says. */
  public boolean ends(int i, WordList endings) {
    return holds(i) && lexicon.ends(endings, token(i).lower());
  }

  /** Whether the word is an adverb, listed or by its ending. */
  public boolean adverb(int i) {
    String word = lower(i);
    if (is(i, WordList.ADVERBS)) {
      return true;
    }
    for (String ending : lexicon.words().getOrDefault(WordList.ADVERB_ENDINGS, Set.of())) {
      if (word.endsWith(ending) && word.length() > ending.length() + 3) {
        return !token(i).capital() && !is(i, WordList.NOT_ADVERBS);
      }
    }
    return false;
  }

  /** Whether the word is a finite verb that ends a noun phrase. */
  public boolean finite(int i) {
    return holds(i) && lexicon.finite().contains(token(i).lower());
  }

  /** The words between two token indexes as they stand in the text. */
  public String between(int from, int to) {
    return from >= to ? "" : text.text().substring(token(from).start(), token(to - 1).end());
  }

  /**
   * Whether a verb in the French press conditional stands here ("aurait mis", "seraient conçus",
   * "produirait"): a conditional that is no modal and no imperfect of a verb in -rer.
   */
  public boolean pressConditional(int i) {
    boolean idiom = is(i, WordList.NEGATED_IS_NO_RESERVE) && is(i - 1, WordList.NEGATION_PARTICLES);
    if (!holds(i) || idiom || is(i, WordList.NOT_PRESS_CONDITIONAL)) {
      return false;
    }
    if (is(i, WordList.CONDITIONAL_AUXILIARIES)) {
      return true;
    }
    String word = lower(i);
    for (String ending : lexicon.words().getOrDefault(WordList.CONDITIONAL_ENDINGS, Set.of())) {
      if (word.endsWith(ending) && word.length() > Math.max(5, ending.length())) {
        return !imperfect(word.substring(0, word.length() - ending.length() + 1))
            && !is(i - 1, WordList.DETERMINERS_DEFINITE)
            && !is(i - 1, WordList.DETERMINERS_INDEFINITE);
      }
    }
    return false;
  }

  private boolean imperfect(String stem) {
    for (int length = 3; length <= stem.length(); length++) {
      if (lexicon.has(WordList.IMPERFECT_NOT_CONDITIONAL, stem.substring(stem.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** Index after the last word of the sentence, its final marks left out. */
  public int lastWordEnd() {
    int at = end;
    while (at > first && token(at - 1).kind() == Token.Kind.MARK) {
      at--;
    }
    return at;
  }
}
