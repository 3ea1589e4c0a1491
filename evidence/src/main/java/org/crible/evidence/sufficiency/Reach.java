package org.crible.evidence.sufficiency;

import java.util.List;
import org.crible.evidence.Measure;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Subject;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;

/** Whether a measure can apply to a person of the kind that a case is about. */
public enum Reach {
  /** Some subject is of a kind that it applies to. */
  FITS,
  /** Each subject is of another kind. */
  FITS_NONE,
  /** The case names no subject, or leaves the kind of one open. */
  UNKNOWN;

  /** How far the measure reaches the subjects that a person named or accepted. */
  public static Reach of(Measure measure, List<Subject> subjects) {
    List<Subject> meant =
        subjects.stream().filter(subject -> subject.status() == ReviewStatus.ACCEPTED).toList();
    List<Schema> schemata =
        meant.stream()
            .map(Subject::schema)
            .flatMap(name -> FollowTheMoney.vocabulary().find(String.valueOf(name)).stream())
            .toList();
    if (schemata.stream().anyMatch(schema -> fits(measure, schema))) {
      return FITS;
    }
    return meant.isEmpty() || schemata.size() < meant.size() ? UNKNOWN : FITS_NONE;
  }

  /** A LegalEntity can be either: the vocabulary derives Person and Organization from it. */
  private static boolean fits(Measure measure, Schema schema) {
    boolean natural = schema.is("Person") || schema.name().equals("LegalEntity");
    boolean legal = schema.is("LegalEntity") && !schema.is("Person");
    return (natural && measure.appliesTo().contains("natural_person"))
        || (legal && measure.appliesTo().contains("legal_person"));
  }
}
