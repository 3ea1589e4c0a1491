package org.crible.lists.senzing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.lists.UnmappedField;
import org.crible.model.Dataset;
import org.crible.model.FollowTheMoney;
import org.crible.model.Property;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.crible.model.type.TypedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the entities of records. */
final class SenzingRecords {
  private final ListFile file;
  private final Dataset dataset;
  private final ListSink sink;
  private final Set<String> told = new HashSet<>();

  SenzingRecords(ListFile file, Dataset dataset, ListSink sink) {
    this.file = file;
    this.dataset = dataset;
    this.sink = sink;
  }

  /** Hands a record on; a reason why not if it has no name. */
  @Nullable String add(JsonNode node, String source, String id, long line) {
    Features.Taken taken = Features.of(node);
    if (taken.features().stream().noneMatch(feature -> feature.family().equals("NAME"))) {
      return "Record " + id + " has no name.";
    }
    PartyDraft draft = new PartyDraft(dataset, number(source, id), schema(node));
    for (Features.Feature feature : taken.features()) {
      feature(draft, feature, source);
    }
    taken
        .unknown()
        .forEach(
            (key, value) -> {
              if (told.add(key)) {
                sink.unmapped(new UnmappedField(file.name(), line, key, value));
              }
              draft.note(key + ": " + value, key);
            });
    draft.emit(sink, false);
    return null;
  }

  /**
   * Records of the source by which the list is called keep their number; of others with its name.
   */
  private String number(String source, String id) {
    String slug = SenzingReader.slug(source);
    return slug.equals(dataset.prefix()) ? id : slug + "-" + id;
  }

  private static Schema schema(JsonNode node) {
    return FollowTheMoney.schema(
        switch (node.path("RECORD_TYPE").asString("").toUpperCase(Locale.ROOT)) {
          case "PERSON" -> "Person";
          case "ORGANIZATION", "ORGANISATION" -> "Organization";
          case "COMPANY" -> "Company";
          case "VESSEL" -> "Vessel";
          case "AIRCRAFT" -> "Airplane";
          default -> "LegalEntity";
        });
  }

  private void feature(PartyDraft draft, Features.Feature feature, String source) {
    switch (feature.family()) {
      case "NAME" -> name(draft, feature);
      case "ADDR" -> draft.address(address(feature), "ADDR");
      case "REL" -> link(draft, feature, source);
      default -> {
        String type = Features.identity(feature.family());
        if (type == null) {
          feature.attributes().forEach((attribute, value) -> value(draft, attribute, value));
        } else {
          identity(draft, feature, type);
        }
      }
    }
  }

  private static void name(PartyDraft draft, Features.Feature feature) {
    String full =
        Stream.of("NAME_FULL", "NAME_ORG")
            .map(feature::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> join(feature, " ", "NAME_FIRST", "NAME_MIDDLE", "NAME_LAST"));
    String use = Objects.requireNonNullElse(feature.get("NAME_TYPE"), feature.use());
    String kind = use.toUpperCase(Locale.ROOT);
    String property = "name";
    if (kind.contains("FORMER") || kind.contains("PREVIOUS") || kind.contains("MAIDEN")) {
      property = "previousName";
    } else if (kind.contains("WEAK") || kind.contains("LOW")) {
      property = "weakAlias";
    } else if (!kind.isEmpty() && !kind.contains("PRIMARY") && !kind.equals("LEGAL")) {
      property = "alias";
    }
    draft.party().add(property, full, null, kind.isEmpty() ? "NAME" : "NAME: " + kind, null);
    draft.put("firstName", feature.get("NAME_FIRST"), "NAME_FIRST");
    draft.put("middleName", feature.get("NAME_MIDDLE"), "NAME_MIDDLE");
    draft.put("lastName", feature.get("NAME_LAST"), "NAME_LAST");
    draft.put("title", feature.get("NAME_PREFIX"), "NAME_PREFIX");
    draft.put("nameSuffix", feature.get("NAME_SUFFIX"), "NAME_SUFFIX");
  }

  private static PostalAddress address(Features.Feature feature) {
    String street =
        join(
            feature,
            ", ",
            "ADDR_LINE1",
            "ADDR_LINE2",
            "ADDR_LINE3",
            "ADDR_LINE4",
            "ADDR_LINE5",
            "ADDR_LINE6");
    return new PostalAddress(
        feature.get("ADDR_FULL"),
        street.isEmpty() ? null : street,
        null,
        feature.get("ADDR_CITY"),
        feature.get("ADDR_STATE"),
        feature.get("ADDR_POSTAL_CODE"),
        feature.get("ADDR_COUNTRY"),
        feature.get("ADDR_TYPE") == null && !feature.use().isEmpty()
            ? feature.use()
            : feature.get("ADDR_TYPE"),
        null);
  }

  private void link(PartyDraft draft, Features.Feature feature, String source) {
    String key = feature.get("REL_POINTER_KEY");
    String domain = Objects.requireNonNullElse(feature.get("REL_POINTER_DOMAIN"), source);
    if (key != null) {
      String role = Objects.requireNonNullElse(feature.get("REL_POINTER_ROLE"), "related");
      String other = domain.equalsIgnoreCase("OPEN_SANCTIONS") ? source : domain;
      draft.link(number(other, key), role, null, "REL_POINTER_KEY");
    }
  }

  private static void identity(PartyDraft draft, Features.Feature feature, String type) {
    String number = feature.get(feature.family() + "_NUMBER");
    String country = feature.get(feature.family() + "_COUNTRY");
    String state = feature.get(feature.family() + "_STATE");
    String said = feature.get(feature.family() + "_TYPE");
    if (number != null) {
      draft.identity(
          new IdentityDocument(
              said == null ? type : said,
              number,
              country == null ? state : country,
              feature.get(feature.family() + "_ISSUE_DATE"),
              feature.get(feature.family() + "_EXPIRE_DATE"),
              null,
              state),
          feature.family() + "_NUMBER");
    }
  }

  private static void value(PartyDraft draft, String attribute, String value) {
    String property = Objects.requireNonNullElse(Features.property(attribute), "notes");
    Schema schema = draft.schema();
    PropertyType type = schema.property(property).map(Property::type).orElse(PropertyType.STRING);
    List<String> right = TypedText.of(type, value);
    if (right.isEmpty()) {
      draft.note(attribute + ": " + value, attribute);
    }
    right.forEach(
        v ->
            draft.put(
                List.of(property, "idNumber"), v, value, attribute, attribute + ": " + value));
  }

  private static String join(Features.Feature feature, String between, String... attributes) {
    return Stream.of(attributes)
        .map(feature::get)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(between));
  }
}
