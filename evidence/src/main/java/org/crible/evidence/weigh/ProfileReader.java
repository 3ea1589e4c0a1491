package org.crible.evidence.weigh;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crible.evidence.Modality;
import org.crible.evidence.Reliability;
import org.crible.evidence.Search;
import org.crible.evidence.Strength;
import org.crible.evidence.origin.OriginRules;
import org.crible.evidence.weigh.WeighingProfile.Band;
import org.crible.evidence.weigh.WeighingProfile.ConfidenceFigures;
import org.crible.evidence.weigh.WeighingProfile.Vocabulary;
import org.crible.evidence.weigh.WeighingProfile.WhatIfGrades;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a weighing profile from its resource. */
final class ProfileReader {
  static final WeighingProfile STANDARD = read("ladder-1");

  private ProfileReader() {}

  private static WeighingProfile read(String name) {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream in = ProfileReader.class.getResourceAsStream("/weighing/" + name + ".yml")) {
      if (in == null) {
        throw new IllegalArgumentException("no weighing profile " + name);
      }
      return mapper.readValue(in, File.class).profile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as it is written. */
  private record File(
      String name,
      EnumMap<Strength, Double> strength,
      EnumMap<Reliability, Double> reliability,
      @JsonProperty("below_e") double belowE,
      TreeMap<Integer, Double> credibility,
      EnumMap<Modality, Double> modality,
      double relay,
      @JsonProperty("relay_hops_at_most") int relayHops,
      @JsonProperty("interest_cap") Cap cap,
      EnumMap<Search, Double> search,
      Grouping origins,
      Ends probability,
      @JsonProperty("prior_without_exhibit") double priorWithoutExhibit,
      @JsonProperty("interval_log_odds") double intervalLogOdds,
      @JsonProperty("bands_at_most") int bandsAtMost,
      Confidence confidence,
      @JsonProperty("what_if") WhatIfGrades whatIf,
      List<Words> vocabularies) {

    WeighingProfile profile() {
      return new WeighingProfile(
          name,
          strength,
          reliability,
          belowE,
          Map.copyOf(credibility),
          modality,
          relay,
          relayHops,
          cap.bare(),
          cap.particular(),
          search,
          new OriginRules(
              set(origins.unnamedKinds()),
              set(origins.unnamedClasses()),
              origins.overlap(),
              origins.leastTrigrams()),
          probability.least(),
          probability.most(),
          priorWithoutExhibit,
          intervalLogOdds,
          bandsAtMost,
          new ConfidenceFigures(
              confidence.rhoAtLeast(),
              confidence.high().origins(),
              confidence.high().kinds(),
              confidence.high().opposingShare(),
              confidence.moderate().origins()),
          whatIf,
          vocabularies.stream().map(Words::vocabulary).toList());
    }

    private static Set<String> set(Collection<String> words) {
      return words.stream().collect(Collectors.toUnmodifiableSet());
    }
  }

  private record Cap(double bare, double particular) {}

  private record Ends(double least, double most) {}

  private record Grouping(
      @JsonProperty("unnamed_kinds") List<String> unnamedKinds,
      @JsonProperty("unnamed_classes") List<String> unnamedClasses,
      double overlap,
      @JsonProperty("overlap_least_trigrams") int leastTrigrams) {}

  private record Confidence(
      @JsonProperty("rho_at_least") double rhoAtLeast, High high, Moderate moderate) {}

  private record High(
      int origins, int kinds, @JsonProperty("opposing_share") double opposingShare) {}

  private record Moderate(int origins) {}

  private record Words(
      String name,
      String title,
      List<Band> bands,
      String unresolved,
      @JsonProperty("not_assessed") String notAssessed) {

    Vocabulary vocabulary() {
      return new Vocabulary(name, title, bands, unresolved, notAssessed);
    }
  }
}
