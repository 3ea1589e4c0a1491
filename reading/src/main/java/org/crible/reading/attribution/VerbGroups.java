package org.crible.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.crible.reading.Complement;
import org.crible.reading.PhraseList;
import org.crible.reading.Token;
import org.crible.reading.VerbForm;
import org.crible.reading.VerbForm.Tense;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.crible.reading.attribution.VerbGroup.Mood;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that introduce content, outside quotations. */
final class VerbGroups {
  private final Words words;

  VerbGroups(Words words) {
    this.words = words;
  }

  List<VerbGroup> all() {
    List<VerbGroup> groups = new ArrayList<>();
    int after = words.first();
    for (int i = words.first(); i < words.end(); i++) {
      if (i >= after && !words.name(i) && words.quotation(i) == null && !words.verbs(i).isEmpty()) {
        VerbGroup group = at(i, after);
        if (group != null) {
          groups.add(group);
          after = group.to();
        }
      }
    }
    return groups;
  }

  private @Nullable VerbGroup at(int head, int floor) {
    boolean nominal = nominal(head);
    for (VerbForm form : words.verbs(head)) {
      int to = following(head, form);
      if (form.only().contains(Complement.HOW) && !words.is(head + 1, WordList.HOW_WORDS)) {
        continue;
      }
      boolean said = form.tense() == Tense.GERUND || (pronounBefore(head) && asserts(head, form));
      boolean noun = form.tense() == Tense.PRESENT && (verbal(head + 1) || singular(head, form));
      if (to < 0 || noun || (nominal && !said)) {
        continue;
      }
      VerbGroup group = group(head, to, form, floor);
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /** A noun that looks like a verb: "the report", "une note". */
  private boolean nominal(int head) {
    int before = head - 1;
    if (words.is(before, WordList.OBJECT_CLITICS)
        && words.is(before, WordList.DETERMINERS_DEFINITE)) {
      return !words.is(before - 1, WordList.NEGATION_PARTICLES)
          && !words.is(head + 1, WordList.COMPLEMENTIZERS)
          && !pronoun(before - 1);
    }
    return words.is(before, WordList.DETERMINERS_DEFINITE)
        || (words.is(before, WordList.DETERMINERS_INDEFINITE)
            && !words.is(before, WordList.ADVERBS)
            && !words.boundary(before - 1))
        || (words.is(before, WordList.DETERMINERS_INDEFINITE) && head - 1 == words.first())
        || (words.is(before, WordList.NOUN_LINKS) && !infinitive(head))
        || (words.is(head + 1, WordList.NOUN_FOLLOWERS)
            && words.ends(head, WordList.PLURAL_ENDINGS));
  }

  /** "Some said", "certains affirment que": a determiner that stands alone. */
  private boolean pronounBefore(int head) {
    return words.is(head - 1, WordList.DETERMINER_PRONOUNS) && words.boundary(head - 2);
  }

  /** "The state was", "les rapports ont": what an auxiliary follows is a noun. */
  private boolean verbal(int i) {
    boolean auxiliary =
        words.is(i, WordList.BE_AUXILIARIES) || words.is(i, WordList.HAVE_AUXILIARIES);
    return auxiliary && !words.is(i, WordList.NONFINITE_AUXILIARIES);
  }

  /** "A later note": after a singular determiner the bare form is a noun. */
  private boolean singular(int head, VerbForm form) {
    for (int i = head - 1; i >= head - 3 && !words.boundary(i); i--) {
      if (words.is(i, WordList.SINGULAR_DETERMINERS)) {
        return words.lower(head).equals(form.lemma());
      }
    }
    return false;
  }

  private boolean asserts(int head, VerbForm form) {
    return form.tense() == Tense.PAST || words.is(head + 1, WordList.COMPLEMENTIZERS);
  }

  private boolean infinitive(int head) {
    return words.verbs(head).stream().anyMatch(v -> v.tense() == Tense.INFINITIVE);
  }

  private boolean pronoun(int i) {
    return words.is(i, WordList.PRONOUNS_SINGULAR)
        || words.is(i, WordList.PRONOUNS_PLURAL)
        || words.is(i, WordList.PRONOUNS_OTHER);
  }

  /** Index after the words that must follow the verb; -1 if they do not. */
  private int following(int head, VerbForm form) {
    int at = head + 1;
    if (form.with().isEmpty()) {
      return at;
    }
    while (words.is(at, WordList.ADVERBS)
        || (words.holds(at) && words.token(at).kind() == Token.Kind.CLITIC)) {
      at++;
    }
    for (String word : form.with()) {
      if (!words.lower(at).equals(word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private @Nullable VerbGroup group(int head, int to, VerbForm form, int floor) {
    int at = head - 1;
    boolean negated = false;
    boolean have = false;
    boolean be = false;
    boolean modal = false;
    boolean conditional = form.tense() == Tense.CONDITIONAL;
    int clitic = words.holds(to) && words.token(to).kind() == Token.Kind.CLITIC ? to : -1;
    boolean past = form.tense() == Tense.PAST || form.tense() == Tense.IMPERFECT;
    while (at >= floor) {
      int adverb = adverbPhrase(at, floor);
      if (adverb > 0) {
        at -= adverb;
        continue;
      }
      if (words.token(at).kind() == Token.Kind.CLITIC) {
        clitic = at;
      } else if (words.is(at, WordList.HAVE_AUXILIARIES)
          && (!be || words.is(at + 1, WordList.BE_AUXILIARIES))) {
        have = true;
      } else if (words.is(at, WordList.BE_AUXILIARIES)) {
        be = true;
      } else if (words.is(at, WordList.MODALS) && !words.is(at, WordList.HAVE_AUXILIARIES)) {
        modal = true;
      } else if (!words.is(at, WordList.NEGATION_PARTICLES)
          && !words.adverb(at)
          && !clitics(at, form)) {
        break;
      }
      negated |= words.is(at, WordList.NEGATION_PARTICLES) || words.is(at, WordList.NEGATIONS);
      conditional |= words.is(at, WordList.CONDITIONAL_AUXILIARIES);
      at--;
    }
    int from = at + 1;
    while (from < head
        && words.is(from, WordList.ADVERBS)
        && !words.is(from, WordList.NEGATION_PARTICLES)) {
      from++;
    }
    Mood mood = mood(form, have, be, modal, head);
    if (mood == null) {
      return null;
    }
    if (mood == Mood.INFINITIVE && !modal) {
      int helper = helper(head);
      if (helper < floor) {
        return null;
      }
      mood = Mood.FINITE;
      from = helper;
      negated |= words.is(helper, WordList.REFUSALS);
      while (from > floor && auxiliary(from - 1)) {
        negated |= words.is(from - 1, WordList.NEGATION_PARTICLES);
        from--;
      }
      past = true;
    }
    boolean passive =
        be && form.tense() == Tense.PARTICIPLE && !have(head, from) && passive(head, from);
    return new VerbGroup(
        from,
        head,
        clitic == to ? to + 1 : to,
        form,
        mood,
        negated,
        conditional,
        passive,
        past || have || form.tense() == Tense.PARTICIPLE || form.tense() == Tense.GERUND,
        clitic);
  }

  /** Length of the adverbial phrase that ends here, 0 if none. */
  private int adverbPhrase(int at, int floor) {
    for (int length = 2; length <= 4 && at - length + 1 >= floor; length++) {
      if (words.phrase(at - length + 1, PhraseList.ADVERB_PHRASES) == length) {
        return length;
      }
    }
    return 0;
  }

  private boolean auxiliary(int i) {
    return words.is(i, WordList.HAVE_AUXILIARIES)
        || words.is(i, WordList.BE_AUXILIARIES)
        || words.is(i, WordList.NEGATION_PARTICLES)
        || words.is(i, WordList.ADVERBS)
        || (words.is(i, WordList.OBJECT_CLITICS) && words.lower(i).endsWith("'"));
  }

  private boolean clitics(int at, VerbForm form) {
    return words.is(at, WordList.CLITICS_BEFORE_VERB)
        && !(words.is(at, WordList.PRONOUNS_OTHER) && form.tense() != Tense.PARTICIPLE);
  }

  /** "have" directly before the participle: active; "have been accused" is passive all the same. */
  private boolean have(int head, int from) {
    for (int i = head - 1; i >= from; i--) {
      if (words.is(i, WordList.HAVE_AUXILIARIES)) {
        return true;
      }
      if (words.is(i, WordList.BE_AUXILIARIES)) {
        return false;
      }
    }
    return false;
  }

  /** "s'est dit convaincu" is no passive. */
  private boolean passive(int head, int from) {
    for (int i = from; i < head; i++) {
      if (words.is(i, WordList.REFLEXIVES)) {
        return false;
      }
    }
    return true;
  }

  private int helper(int head) {
    int at = head - 1;
    if (words.is(at, WordList.OBJECT_CLITICS)) {
      at--;
    }
    for (int links = 0; links < 2 && words.is(at, WordList.INFINITIVE_LINKS); links++) {
      at--;
    }
    return words.holds(at) && words.lexicon().helpers().contains(words.lower(at)) ? at : -1;
  }

  private @Nullable Mood mood(VerbForm form, boolean have, boolean be, boolean modal, int head) {
    return switch (form.tense()) {
      case PRESENT, IMPERFECT, PAST, FUTURE, CONDITIONAL ->
          have || be || (modal && form.tense() != Tense.PRESENT) ? null : finite(head);
      case PARTICIPLE -> have || be ? Mood.FINITE : null;
      case ADJECTIVE ->
          be || words.is(head - 1, WordList.HAVE_AUXILIARIES) || said(head) ? Mood.FINITE : null;
      case GERUND -> be ? Mood.FINITE : Mood.GERUND;
      case INFINITIVE ->
          modal && !words.is(head - 1, WordList.INFINITIVE_MARKERS) ? Mood.FINITE : Mood.INFINITIVE;
    };
  }

  /** "se dit convaincu". */
  private boolean said(int head) {
    return words.verbs(head - 1).stream()
        .anyMatch(v -> words.lexicon().has(WordList.SAID_OF_ONESELF, v.lemma()));
  }

  private @Nullable Mood finite(int head) {
    return words.is(head - 1, WordList.INFINITIVE_MARKERS) ? null : Mood.FINITE;
  }
}
