package org.crible.engine;

import java.time.LocalDate;
import java.util.Set;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Whom to look for, and where.
 *
 * @param party what is known of the party
 * @param datasets the lists to search; empty for all
 * @param threshold least score of a result, above 0 and at most 1
 * @param limit most results, 1 or more
 * @param asOf the day whose lists count; null for the newest issues
 * @param exhaustive whether to score every entity without the index
 * @param customer whose clearances count; null to let nothing stay silent
 */
public record Query(
    Entity party,
    Set<String> datasets,
    double threshold,
    int limit,
    @Nullable LocalDate asOf,
    boolean exhaustive,
    @Nullable String customer,
    Profile profile) {
  /** The score from which two entities count as a match, unless told otherwise. */
  public static final double THRESHOLD = 0.70;

  /** The most results, unless told otherwise. */
  public static final int LIMIT = 10;

  /**
   * @throws IllegalArgumentException if threshold or limit is out of range
   */
  public Query {
    datasets = Set.copyOf(datasets);
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "The threshold is " + threshold + "; it must be above 0 and at most 1.");
    }
    if (limit < 1) {
      throw new IllegalArgumentException("The limit is " + limit + "; it must be at least 1.");
    }
  }

  /** The party on all lists as they are now. */
  public static Query of(Entity party) {
    return new Query(party, Set.of(), THRESHOLD, LIMIT, null, false, null, Profile.standard());
  }

  /** The same on some lists only. */
  public Query in(Set<String> names) {
    return new Query(party, names, threshold, limit, asOf, exhaustive, customer, profile);
  }

  /** The same with another threshold. */
  public Query withThreshold(double least) {
    return new Query(party, datasets, least, limit, asOf, exhaustive, customer, profile);
  }

  /** The same with another limit. */
  public Query withLimit(int most) {
    return new Query(party, datasets, threshold, most, asOf, exhaustive, customer, profile);
  }

  /** The same on the lists of a day. */
  public Query asOf(@Nullable LocalDate day) {
    return new Query(party, datasets, threshold, limit, day, exhaustive, customer, profile);
  }

  /** The same, scoring every entity. */
  public Query exhaustive(boolean every) {
    return new Query(party, datasets, threshold, limit, asOf, every, customer, profile);
  }

  /** The same search for another party. */
  public Query forParty(Entity other) {
    return new Query(other, datasets, threshold, limit, asOf, exhaustive, customer, profile);
  }

  /** The same, where what a person cleared for this customer stays silent while nothing changes. */
  public Query forCustomer(@Nullable String id) {
    return new Query(party, datasets, threshold, limit, asOf, exhaustive, id, profile);
  }

  /** The same, weighed by another profile; the threshold stays. */
  public Query by(Profile other) {
    return new Query(party, datasets, threshold, limit, asOf, exhaustive, customer, other);
  }
}
