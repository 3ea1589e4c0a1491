package org.crible.evidence.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crible.evidence.Bearing;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.Source;
import org.crible.evidence.Speaker;
import org.crible.evidence.Subject;
import org.jspecify.annotations.Nullable;

/** Gives proposals ids that are free in the case, and carries every reference along. */
final class Naming {
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, Source> newSources = new LinkedHashMap<>();
  private final Map<String, Question> newQuestions = new LinkedHashMap<>();
  private final Map<String, Subject> newSubjects = new LinkedHashMap<>();
  private final Set<String> claimIds = new HashSet<>();
  private final String document;

  Naming(Case kase, Proposals proposals, String document) {
    this.document = document;
    kase.claims().forEach(claim -> claimIds.add(claim.id()));
    proposals.sources().forEach((id, source) -> source(kase, id, source));
    proposals.questions().forEach(question -> question(kase, question));
    proposals.subjects().forEach(subject -> subject(kase, subject));
  }

  /** The sources that the case did not have. */
  Map<String, Source> newSources() {
    return newSources;
  }

  /** The questions that the case did not ask. */
  List<Question> newQuestions() {
    return List.copyOf(newQuestions.values());
  }

  /** The proposed subjects that the case does not have, each entity once. */
  List<Subject> newSubjects() {
    return List.copyOf(newSubjects.values());
  }

  private void subject(Case kase, Subject subject) {
    String name = folded(subject.name());
    boolean known =
        kase.subjects().stream()
            .anyMatch(
                one ->
                    (subject.entity() != null && subject.entity().equals(one.entity()))
                        || folded(one.name()).equals(name)
                        || one.aliases().stream().anyMatch(alias -> folded(alias).equals(name)));
    if (!known) {
      newSubjects.putIfAbsent(subject.entity() == null ? name : subject.entity(), subject);
    }
  }

  /** The claim under a free id, in the document, pointing at the case's questions and sources. */
  Claim claim(Claim claim) {
    Speaker who = claim.speaker();
    return new Claim(
        free(claim.id(), claimIds),
        document,
        claim.start(),
        claim.end(),
        claim.quote(),
        claim.cue(),
        claim.source(),
        new Speaker(
            who.name(),
            who.kind(),
            who.anonymous(),
            who.body(),
            who.entity(),
            source(who.source())),
        claim.chain(),
        source(claim.origin()),
        claim.hops(),
        claim.polarity(),
        claim.modality(),
        claim.interest(),
        claim.bare(),
        claim.saidOn(),
        claim.about().stream()
            .map(
                about ->
                    new Bearing(
                        questions.getOrDefault(about.question(), about.question()),
                        about.direction(),
                        about.strength()))
            .toList(),
        claim.credibility(),
        claim.search(),
        claim.disclosable(),
        claim.status(),
        claim.reviewedBy(),
        claim.reviewedOn());
  }

  /** The id that a proposed source has in the case. */
  @Nullable String source(@Nullable String id) {
    return id == null ? null : sources.getOrDefault(id, id);
  }

  private void source(Case kase, String id, Source source) {
    Source known = kase.sources().get(id);
    if (known != null && folded(known.name()).equals(folded(source.name()))) {
      sources.put(id, id);
      return;
    }
    Set<String> taken = new HashSet<>(kase.sources().keySet());
    taken.addAll(newSources.keySet());
    String name = free(id, taken);
    sources.put(id, name);
    newSources.put(name, source);
  }

  private void question(Case kase, Question question) {
    for (Question asked : kase.questions()) {
      if (asked.text().values().stream()
          .anyMatch(
              text ->
                  question.text().values().stream()
                      .anyMatch(t -> folded(t).equals(folded(text))))) {
        questions.put(question.id(), asked.id());
        return;
      }
    }
    Set<String> taken = new HashSet<>(newQuestions.keySet());
    kase.questions().forEach(asked -> taken.add(asked.id()));
    String id = free(question.id(), taken);
    questions.put(question.id(), id);
    newQuestions.put(
        id,
        new Question(
            id,
            question.text(),
            question.alternative(),
            question.parts(),
            question.prior(),
            document,
            question.span()));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** The id, or with its number raised until it is free; then taken. */
  private static String free(String wanted, Set<String> taken) {
    String stem = wanted.replaceAll("\\d+$", "");
    String digits = wanted.substring(stem.length());
    long number = digits.isEmpty() || digits.length() > 9 ? 1 : Long.parseLong(digits);
    String joint = digits.isEmpty() ? stem + "-" : stem;
    String name = wanted;
    while (!taken.add(name)) {
      name = joint + ++number;
    }
    return name;
  }
}
