package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.PostalAddress;
import org.crible.lists.XmlNode;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/** Places, names and kinds of parties of the advanced XML, with its numbers turned into words. */
final class AdvancedParts {
  private AdvancedParts() {}

  /** A place: typed parts, and a country or an area. */
  static PostalAddress location(XmlNode location, AdvancedIndex index) {
    AddressParts parts = new AddressParts();
    for (XmlNode part : location.all("LocationPart")) {
      String type = index.word("LocPartType", part.attributes().get("LocPartTypeID"));
      for (XmlNode value : part.all("LocationPartValue")) {
        String text = value.value("Value");
        boolean primary = !"false".equals(value.attributes().get("Primary"));
        if (text != null) {
          parts.add(primary ? type : type + " (also)", text);
        }
        String comment = value.value("Comment");
        if (comment != null) {
          parts.add("Comment", comment);
        }
      }
    }
    return parts.build(country(location, index), location.attributes().get("ID"));
  }

  private static @Nullable String country(XmlNode location, AdvancedIndex index) {
    for (XmlNode country : location.all("LocationCountry")) {
      String name = index.word("Country", country.attributes().get("CountryID"));
      if (!name.isEmpty()) {
        return name;
      }
    }
    for (XmlNode area : location.all("LocationAreaCode")) {
      XmlNode code = index.wordNode("AreaCode", area.attributes().get("AreaCodeID"));
      if (code != null) {
        return Objects.requireNonNullElse(code.attributes().get("Description"), code.text());
      }
    }
    return null;
  }

  /** What kind of party a profile is: vessels and aircraft are named, the rest by their type. */
  static Schema schema(XmlNode profile, AdvancedIndex index) {
    XmlNode subtype = index.wordNode("PartySubType", profile.attributes().get("PartySubTypeID"));
    String type = "";
    if (subtype != null) {
      String general = index.word("PartyType", subtype.attributes().get("PartyTypeID"));
      boolean named =
          List.of("vessel", "aircraft").contains(subtype.text().toLowerCase(java.util.Locale.ROOT));
      type = named || general.isEmpty() ? subtype.text() : general;
    }
    String facts =
        profile.all("Feature").stream()
            .flatMap(
                feature ->
                    feature.all("FeatureVersion").stream()
                        .flatMap(version -> version.all("VersionDetail").stream())
                        .map(detail -> featureType(feature, index) + " " + detail(detail, index)))
            .collect(Collectors.joining("; "));
    return PartySchema.of(type, facts);
  }

  static String featureType(XmlNode feature, AdvancedIndex index) {
    return index.word("FeatureType", feature.attributes().get("FeatureTypeID"));
  }

  /** The text of a detail, or the word that it refers to. */
  static String detail(XmlNode detail, AdvancedIndex index) {
    return detail.text().isEmpty()
        ? index.word("DetailReference", detail.attributes().get("DetailReferenceID"))
        : detail.text();
  }

  /** The names of a profile, each in one script. */
  static List<PartyName> names(XmlNode profile, AdvancedIndex index) {
    List<PartyName> names = new ArrayList<>();
    for (XmlNode identity : profile.all("Identity")) {
      boolean real = !"true".equals(identity.attributes().get("False"));
      Map<String, String> groups = groups(identity, index);
      for (XmlNode alias : identity.all("Alias")) {
        Map<String, String> at = alias.attributes();
        boolean main = real && "true".equals(at.get("Primary"));
        String type = main ? "" : index.word("AliasType", at.get("AliasTypeID"));
        boolean weak = !real || "true".equals(at.get("LowQuality"));
        for (XmlNode name : alias.all("DocumentedName")) {
          PartyName made = name(name, groups, type, main, weak, index);
          if (!made.parts().isEmpty()) {
            names.add(made);
          }
        }
      }
    }
    return names;
  }

  private static Map<String, String> groups(XmlNode identity, AdvancedIndex index) {
    Map<String, String> groups = new HashMap<>();
    identity.all("NamePartGroups").stream()
        .flatMap(all -> all.all("MasterNamePartGroup").stream())
        .flatMap(master -> master.all("NamePartGroup").stream())
        .forEach(
            group ->
                groups.put(
                    group.attributes().getOrDefault("ID", ""),
                    index.word("NamePartType", group.attributes().get("NamePartTypeID"))));
    return groups;
  }

  private static PartyName name(
      XmlNode name,
      Map<String, String> groups,
      String type,
      boolean main,
      boolean weak,
      AdvancedIndex index) {
    List<PartyName.Part> parts = new ArrayList<>();
    String script = "";
    List<XmlNode> values =
        name.all("DocumentedNamePart").stream()
            .flatMap(part -> part.all("NamePartValue").stream())
            .filter(value -> !value.text().isEmpty())
            .toList();
    for (XmlNode value : values) {
      Map<String, String> at = value.attributes();
      script = index.word("Script", at.get("ScriptID"));
      String kind = groups.getOrDefault(at.getOrDefault("NamePartGroupID", ""), "");
      parts.add(new PartyName.Part(kind, value.text()));
    }
    boolean latin = script.isEmpty() || script.equals("Latin");
    return new PartyName(full(parts), null, List.copyOf(parts), script, type, main, latin, weak);
  }

  /** As OFAC prints it elsewhere: the last name, a comma, the others. */
  private static @Nullable String full(List<PartyName.Part> parts) {
    Stream<String> last = texts(parts, true);
    Stream<String> others = texts(parts, false);
    String first = last.collect(Collectors.joining(" "));
    String rest = others.collect(Collectors.joining(" "));
    return first.isEmpty() || rest.isEmpty() ? null : first + ", " + rest;
  }

  private static Stream<String> texts(List<PartyName.Part> parts, boolean last) {
    return parts.stream()
        .filter(part -> part.type().equalsIgnoreCase("Last Name") == last)
        .map(PartyName.Part::value);
  }
}
