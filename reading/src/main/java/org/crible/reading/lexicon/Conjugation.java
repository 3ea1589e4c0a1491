package org.crible.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crible.reading.Complement;
import org.crible.reading.VerbClass;
import org.crible.reading.VerbForm;
import org.crible.reading.VerbForm.Tense;
import tools.jackson.databind.JsonNode;

/** Forms of verbs from endings by pattern; an irregular verb lists its own. */
final class Conjugation {
  private final JsonNode patterns;

  private final Set<String> elisions;

  Conjugation(JsonNode file, Set<String> elisions) {
    this.patterns = file.path("patterns");
    this.elisions = elisions;
  }

  Map<String, List<VerbForm>> forms(JsonNode classes) {
    Map<String, List<VerbForm>> all = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : classes.properties()) {
      VerbClass verbClass = VerbClass.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
      for (JsonNode verb : entry.getValue().path("verbs")) {
        add(all, verbClass, verb);
      }
    }
    return all;
  }

  private void add(Map<String, List<VerbForm>> all, VerbClass verbClass, JsonNode verb) {
    String infinitive = verb.isObject() ? verb.path("infinitive").asString() : verb.asString();
    List<String> with =
        verb.has("with") ? Lexicons.cut(verb.get("with").asString(), elisions) : List.of();
    Map<String, Tense> forms =
        verb.isObject() ? listed(verb, infinitive, with) : regular(infinitive);
    List<Complement> only = only(verb);
    boolean told = verb.path("object").asBoolean(false);
    forms.forEach(
        (key, tense) -> {
          String form = key.substring(0, key.indexOf('/'));
          List<VerbForm> same = all.computeIfAbsent(form, k -> new ArrayList<>());
          VerbForm verbForm = new VerbForm(infinitive, verbClass, tense, with, told, only);
          same.add(with.isEmpty() ? same.size() : 0, verbForm);
        });
  }

  private static List<Complement> only(JsonNode verb) {
    if (verb.path("quote_only").asBoolean(false)) {
      return List.of(Complement.QUOTE);
    }
    if (verb.path("how_only").asBoolean(false)) {
      return List.of(Complement.HOW);
    }
    return verb.path("that_only").asBoolean(false) ? List.of(Complement.THAT) : List.of();
  }

  private static Map<String, Tense> listed(JsonNode verb, String infinitive, List<String> with) {
    Map<String, Tense> forms = new HashMap<>();
    for (Tense tense : Tense.values()) {
      for (String form : Lexicons.strings(verb.path(tense.name().toLowerCase(Locale.ROOT)))) {
        forms.put(form + "/" + tense, tense);
      }
    }
    if (!verb.has("adjective") && with.isEmpty()) {
      forms.put(infinitive + "/" + Tense.INFINITIVE, Tense.INFINITIVE);
    }
    if (!verb.has("participle")) {
      for (String form : Lexicons.strings(verb.path("past"))) {
        forms.put(form + "/" + Tense.PARTICIPLE, Tense.PARTICIPLE);
      }
    }
    return forms;
  }

  private Map<String, Tense> regular(String infinitive) {
    Map<String, Tense> forms = new HashMap<>();
    forms.put(infinitive + "/" + Tense.INFINITIVE, Tense.INFINITIVE);
    for (JsonNode pattern : patterns) {
      String ending = pattern.path("infinitive").asString();
      if (infinitive.endsWith(ending)) {
        String stem = infinitive.substring(0, infinitive.length() - ending.length());
        for (Tense tense : Tense.values()) {
          if (tense != Tense.INFINITIVE) {
            for (String end :
                Lexicons.strings(pattern.path(tense.name().toLowerCase(Locale.ROOT)))) {
              forms.put(stem + end + "/" + tense, tense);
            }
          }
        }
        if (!pattern.has("participle")) {
          for (String end : Lexicons.strings(pattern.path("past"))) {
            forms.put(stem + end + "/" + Tense.PARTICIPLE, Tense.PARTICIPLE);
          }
        }
        break;
      }
    }
    return forms;
  }

  /** Every form of the verbs, without the tense. */
  Set<String> allForms(List<String> infinitives) {
    Set<String> forms = new HashSet<>();
    for (String infinitive : infinitives) {
      for (String key : regular(infinitive).keySet()) {
        forms.add(key.substring(0, key.indexOf('/')));
      }
    }
    return forms;
  }
}
