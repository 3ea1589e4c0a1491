package org.crible.evidence.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.ElementKind;
import org.crible.evidence.Measure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the measures from their resources; a field that it does not know is refused. */
final class MeasureReader {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private MeasureReader() {}

  static Map<String, Measure> all() {
    Index index = read("index", new TypeReference<Index>() {});
    Map<String, Rule> standards = read("standards", new TypeReference<Map<String, Rule>>() {});
    Map<String, Element> shared = new LinkedHashMap<>();
    read("shared", new TypeReference<List<Element>>() {}).forEach(e -> shared.put(e.id(), e));
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (String id : index.measures()) {
      File file = read(id, new TypeReference<File>() {});
      List<Measure.Element> elements = new ArrayList<>();
      file.elements().forEach(element -> elements.add(element.noun(false, file.verified())));
      for (String common : index.shared().getOrDefault(file.kind(), List.of())) {
        Element element = shared.get(common);
        if (element == null) {
          throw new IllegalStateException("measures/shared.yml lacks the element " + common);
        }
        elements.add(element.noun(true, "no"));
      }
      Rule standard = standards.get(file.standard());
      if (standard == null) {
        throw new IllegalStateException("measures/standards.yml lacks " + file.standard());
      }
      measures.put(id, file.noun(standard.noun(file.standard()), elements));
    }
    return measures;
  }

  private static <T> T read(String name, TypeReference<T> type) {
    try (InputStream in = MeasureReader.class.getResourceAsStream("/measures/" + name + ".yml")) {
      if (in == null) {
        throw new IllegalStateException("the resource measures/" + name + ".yml is missing");
      }
      return MAPPER.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Index(List<String> measures, Map<String, List<String>> shared) {}

  private record Valid(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable @JsonProperty("surely_from") LocalDate surelyFrom,
      @Nullable String note) {}

  private record Rule(
      Map<String, String> text,
      List<String> cases,
      String verified,
      @Nullable @JsonProperty("verified_where") String verifiedWhere) {

    Measure.Standard noun(String id) {
      return new Measure.Standard(id, text, cases, verified, verifiedWhere);
    }
  }

  private record Element(
      String id,
      Map<String, String> label,
      ElementKind kind,
      @JsonProperty("min_origins") int minOrigins,
      Map<String, String> text,
      @Nullable String basis,
      @Nullable @JsonProperty("alternative_to") String alternativeTo,
      @Nullable Map<String, List<String>> cues,
      @Nullable String verified) {

    /** What bears no mark of its own takes that of its file. */
    Measure.Element noun(boolean shared, String file) {
      Map<String, List<String>> words = cues == null ? Map.of() : cues;
      return new Measure.Element(
          id,
          label,
          kind,
          minOrigins,
          text,
          basis,
          alternativeTo,
          shared,
          words,
          verified == null ? file : verified);
    }
  }

  private record File(
      String id,
      Map<String, String> title,
      String kind,
      @JsonProperty("legal_basis") String legalBasis,
      Valid valid,
      @JsonProperty("applies_to") List<String> appliesTo,
      String standard,
      List<Element> elements,
      String verified,
      @Nullable @JsonProperty("verified_where") String verifiedWhere) {

    Measure noun(Measure.Standard rule, List<Measure.Element> all) {
      return new Measure(
          id,
          title,
          kind,
          legalBasis,
          valid.from(),
          valid.to(),
          valid.surelyFrom(),
          valid.note(),
          appliesTo,
          rule,
          all,
          verified,
          verifiedWhere);
    }
  }
}
