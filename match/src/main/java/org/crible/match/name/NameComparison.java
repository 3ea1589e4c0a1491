package org.crible.match.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.match.NameForm;
import org.crible.match.NameKind;
import org.crible.match.Prepared;
import org.crible.match.Token;
import org.crible.model.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Compares one name with many: the likeness of two tokens is calculated once per word of the other
 * side. Not thread-safe: one for each thread.
 */
public final class NameComparison {
  private static final double ROUNDING = 1e-9;
  private static final Set<NameKind> OTHERS =
      Collections.unmodifiableSet(EnumSet.of(NameKind.ORGANISATION, NameKind.CRAFT));
  private static final double[] NOTHING = new double[0];

  private final Prepared.Name query;
  private final NameWeights weights;
  private final TokenSimilarity similarity;
  private final Map<Token, double[]> likenesses = new HashMap<>();
  private final int queryWeight;

  /** What passed the bound, itself and not its like: an index gives one name for many entities. */
  private final IdentityHashMap<Prepared.Name, Double> values = new IdentityHashMap<>();

  public NameComparison(Prepared.Name query, NameWeights weights) {
    this.query = query;
    this.weights = weights;
    this.similarity = new TokenSimilarity(weights);
    this.queryWeight = query.form().weight();
  }

  /** The likeness of the two names where nothing beside them agrees, 0 to 1. Symmetric. */
  public double value(Prepared.Name candidate) {
    return value(candidate, 0);
  }

  /**
   * The likeness of the two names, 0 to 1. Symmetric.
   *
   * @param said how much agrees beside the names, as the weight of a word: it lifts the ceiling
   *     that frequent words put on a name
   */
  public double value(Prepared.Name candidate, double said) {
    return match(candidate, said).value();
  }

  /**
   * The likeness if it is at least {@code threshold}, otherwise any number below it: nearly always
   * decided by the bound that {@link Alignment} proves, without pairing the words.
   */
  public double valueFrom(double threshold, Prepared.Name candidate, double said) {
    if (cannotReach(threshold, candidate.form())
        && !Joining.applies(query.form(), candidate.form())
        && !Joining.applies(candidate.form(), query.form())) {
      return 0;
    }
    return said == 0 ? values.computeIfAbsent(candidate, this::value) : value(candidate, said);
  }

  /** Whether the bound shows that the names, with their words as they are, stay below. */
  boolean cannotReach(double threshold, NameForm candidate) {
    double gains = 0;
    for (Token token : candidate.tokens()) {
      double @Nullable [] known = likenesses.get(token);
      if (known == null) {
        known = likeness(token);
        likenesses.put(token, known);
      }
      gains += bestGain(token, known, threshold);
    }
    return gains < neededGains(threshold, candidate.weight());
  }

  /**
   * The sum of best gains below which another name, with its words as they are, stays below the
   * threshold: the bound that {@link Alignment} proves, less what rounding could hide.
   *
   * @param weight the weight of the other name's words
   */
  public double neededGains(double threshold, int weight) {
    return threshold * weights.omission() * (queryWeight + weight) - ROUNDING;
  }

  /**
   * The most that a word of another name can add towards a likeness of {@code threshold}: 0 where
   * it is like none of the query's.
   */
  public double bestGain(Token token, double threshold) {
    return bestGain(token, likeness(token), threshold);
  }

  /** The name that is compared with others. */
  public NameForm form() {
    return query.form();
  }

  /** What that name was read as. */
  public Set<NameKind> kinds() {
    return query.kinds();
  }

  /**
   * What another name must have in common with this one to be alike by the threshold.
   *
   * @param beside the most that can agree beside the names, as the weight of a word
   */
  public NameBound bound(double threshold, double beside) {
    boolean people =
        Collections.disjoint(query.kinds(), OTHERS) && NameForm.words(query.form().tokens()) != 1;
    return new NameBound(threshold, beside, people, weights);
  }

  private double bestGain(Token token, double[] likeness, double threshold) {
    double best = 0;
    for (int i = 0; i < likeness.length; i++) {
      Token mine = query.form().tokens().get(i);
      best = Math.max(best, Alignment.gain(mine, token, likeness[i], threshold, weights));
    }
    return best;
  }

  /** The likeness of each of the query's tokens; nothing where all are 0, as nearly always. */
  private double[] likeness(Token token) {
    double[] likeness = new double[query.form().tokens().size()];
    boolean any = false;
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = similarity.of(query.form().tokens().get(i), token).value();
      any |= likeness[i] > 0;
    }
    return any ? likeness : NOTHING;
  }

  /** Why the likeness is what it is. */
  public Explanation explanation(Prepared.Name candidate, double said) {
    String detail =
        "\"" + query.statement().value() + "\" and \"" + candidate.statement().value() + "\"";
    return match(candidate, said)
        .explanation(detail)
        .restingOn(List.of(query.statement(), candidate.statement()));
  }

  /** The better of the names as they are and with words joined; ties go to the plain one. */
  private NameMatch match(Prepared.Name candidate, double said) {
    NameForm mine = query.form();
    NameForm other = candidate.form();
    // One order of the two, whichever is the query, so that ties fall alike and sums round alike.
    boolean swap = NameForm.WORD_BY_WORD.compare(mine, other) > 0;
    NameForm left = swap ? other : mine;
    NameForm right = swap ? mine : other;
    boolean weak = query.weak() || candidate.weak();
    Setting setting = new Setting(people(candidate), weak, said);
    NameMatch plain = match(left.tokens(), right.tokens(), setting);
    if (!Joining.applies(left, right) && !Joining.applies(right, left)) {
      return plain;
    }
    NameMatch joined = match(Joining.against(left, right), Joining.against(right, left), setting);
    return joined.value() > plain.value() ? joined : plain;
  }

  /** What does not depend on how the words are joined. */
  private record Setting(boolean people, boolean weak, double said) {}

  /** A name of one word says as much as that word can: it is all there is. */
  private NameMatch match(List<Token> left, List<Token> right, Setting setting) {
    boolean words = NameForm.words(left) != 1 || NameForm.words(right) != 1;
    NameWeights.Ceiling ceiling = setting.people && words ? weights.person() : weights.other();
    Alignment alignment = Alignment.of(left, right, similarity, weights);
    return new NameMatch(weights, alignment, ceiling, setting.said, setting.weak);
  }

  /** Whether the two are compared as names of people only: people share names, others seldom do. */
  private boolean people(Prepared.Name candidate) {
    return OTHERS.stream()
        .noneMatch(kind -> query.kinds().contains(kind) && candidate.kinds().contains(kind));
  }
}
