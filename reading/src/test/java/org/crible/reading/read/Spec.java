package org.crible.reading.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crible.evidence.Claim;
import org.crible.reading.OpenQuestion;
import org.crible.reading.PartyFinder;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.crible.reading.ReceivedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Sentences with what reading should propose of them. */
final class Spec {
  /** One sentence: where it stands, whether it is pending, and what differs (empty: nothing). */
  record Result(String file, String text, boolean pending, List<String> differences) {}

  private Spec() {}

  static List<Result> run(Reader reader, Path folder, String language) {
    List<Result> results = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (JsonNode example : new YAMLMapper().readTree(Files.readString(file))) {
          String text = example.path("text").asString();
          ReceivedText received =
              new ReceivedText("spec", "spec", "text", text, language, null, null, null);
          Proposal proposal = reader.read(received, ReadOptions.none(), PartyFinder.NONE);
          results.add(
              new Result(
                  file.getFileName().toString(),
                  text,
                  example.path("pending").asBoolean(false),
                  differences(example, proposal)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  private static List<String> differences(JsonNode example, Proposal proposal) {
    List<String> differences = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (JsonNode claim : example.path("claims")) {
      expected.add(expected(claim));
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < proposal.claims().size(); i++) {
      JsonNode claim = example.path("claims").path(i);
      found.add(found(proposal.claims().get(i), claim.has("body"), claim.has("chain")));
    }
    if (!expected.equals(found)) {
      differences.add("expected " + expected + "\n       found    " + found);
    }
    List<String> asked = new ArrayList<>();
    for (JsonNode question : example.path("asks")) {
      asked.add(question.asString());
    }
    List<String> open = proposal.questions().stream().map(OpenQuestion::text).toList();
    if (example.has("asks") && !asked.equals(open)) {
      differences.add("asks " + asked + "\n       found " + open);
    }
    return differences;
  }

  private static String expected(JsonNode claim) {
    String is = " " + claim.path("is").asString("") + " ";
    String modality = "reported";
    for (String word : List.of("asserted", "conditional", "hypothetical", "unknown")) {
      modality = is.contains(" " + word + " ") ? word : modality;
    }
    List<String> chain = new ArrayList<>();
    for (JsonNode hand : claim.path("chain")) {
      chain.add(hand.asString());
    }
    return claim.path("who").asString()
        + (is.contains(" anonymous ") ? " (anonymous)" : "")
        + (claim.has("body") ? " of " + claim.path("body").asString() : "")
        + (claim.has("chain") ? " via " + chain : "")
        + (is.contains(" denied ") ? " denies" : " says")
        + " ["
        + claim.path("that").asString()
        + "] "
        + modality;
  }

  private static String found(Claim claim, boolean body, boolean chain) {
    return claim.speaker().name()
        + (claim.speaker().anonymous() ? " (anonymous)" : "")
        + (body ? " of " + claim.speaker().body() : "")
        + (chain ? " via " + claim.chain() : "")
        + (claim.polarity() == org.crible.evidence.Polarity.DENIED ? " denies" : " says")
        + " ["
        + claim.quote()
        + "] "
        + claim.modality().name().toLowerCase(Locale.ROOT);
  }
}
