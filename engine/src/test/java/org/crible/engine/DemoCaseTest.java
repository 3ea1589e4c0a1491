package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bundled example case is whole: what one file names stands in the other. */
class DemoCaseTest {
  private static final Path CASE = DemoFiles.folder("case");
  private static final JsonNode SETTINGS = DemoFiles.yaml(CASE.resolve("case.yml"));
  private static final List<JsonNode> CLAIMS = DemoFiles.jsonLines(CASE.resolve("claims.jsonl"));

  @Test
  void everyDocumentIsListedWithItsChecksumAndPublisher() throws Exception {
    Set<String> listed = new TreeSet<>();
    for (JsonNode document : DemoFiles.yaml(CASE.resolve("documents.yml"))) {
      String file = document.get("file").asString();
      assertThat(document.get("sha256").asString()).as(file).isEqualTo(sha256(file));
      assertThat(SETTINGS.get("sources").has(document.get("publisher").asString())).isTrue();
      assertThat(LocalDate.parse(document.get("published").asString()))
          .isBetween(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 31));
      listed.add(file);
    }
    assertThat(listed).isEqualTo(files()).hasSizeBetween(8, 12);
  }

  /** So that nobody takes an example for the publisher's own text. */
  @Test
  void everyDocumentSaysFirstThatItWasWrittenForThisExample() {
    for (String file : files()) {
      assertThat(DemoFiles.text(CASE.resolve(file)).lines().limit(2))
          .as(file)
          .anyMatch(line -> line.contains("Summary written for this example"));
    }
  }

  @Test
  void everyQuotationStandsWhereItsSpanSays() {
    for (JsonNode claim : CLAIMS) {
      assertThat(passage(claim, claim)).isEqualTo(claim.get("quote").asString());
      for (String part : List.of("cue", "source")) {
        if (claim.has(part)) {
          JsonNode span = claim.get(part);
          assertThat(passage(claim, span)).isEqualTo(span.get("text").asString());
        }
      }
    }
  }

  @Test
  void everyClaimNamesKnownSourcesAndQuestions() {
    Set<String> questions = new HashSet<>();
    SETTINGS.get("questions").forEach(question -> questions.add(question.get("id").asString()));
    Set<String> ids = new HashSet<>();
    for (JsonNode claim : CLAIMS) {
      String id = claim.get("id").asString();
      assertThat(ids.add(id)).as(id + " is unique").isTrue();
      assertThat(SETTINGS.get("sources").has(claim.get("origin").asString())).as(id).isTrue();
      assertThat(SETTINGS.get("sources").has(claim.get("speaker").get("source").asString()))
          .as(id)
          .isTrue();
      for (JsonNode bearing : claim.get("about")) {
        assertThat(questions).as(id).contains(bearing.get("question").asString());
        assertThat(bearing.has("strength"))
            .as(id + " is graded unless it says that something is not known")
            .isEqualTo(!claim.get("modality").asString().equals("unknown"));
      }
      assertThat(claim.get("status").asString()).isEqualTo("accepted");
      assertThat(claim.get("reviewed_by").asString()).isEqualTo("example reviewer");
    }
    assertThat(questions).hasSize(3);
  }

  @Test
  void decisionsAndOffersNameClaimsThatExist() {
    Set<String> ids = new HashSet<>();
    CLAIMS.forEach(claim -> ids.add(claim.get("id").asString()));
    List<JsonNode> lists = new ArrayList<>();
    SETTINGS.get("origins").forEach(decision -> decision.forEach(lists::add));
    for (JsonNode measure : SETTINGS.get("measures")) {
      measure.path("elements").forEach(offer -> lists.add(offer.get("claims")));
    }
    assertThat(lists).hasSizeGreaterThan(5);
    for (JsonNode list : lists) {
      list.forEach(id -> assertThat(ids).contains(id.asString()));
    }
  }

  @Test
  void questionsAreAskedInBothLanguages() {
    for (JsonNode question : SETTINGS.get("questions")) {
      for (String text : List.of("text", "alternative")) {
        assertThat(question.get(text).has("en")).isTrue();
        assertThat(question.get(text).has("fr")).isTrue();
      }
      assertThat(question.get("prior").asDouble()).isEqualTo(0.5);
    }
  }

  /** The subject is found on the sample lists under the id that the case gives. */
  @Test
  void subjectsStandOnTheSampleLists() {
    Map<String, String> parties = new TreeMap<>();
    for (JsonNode issue : DemoFiles.yaml(DemoFiles.folder("lists").resolve("index.yml"))) {
      for (JsonNode line :
          DemoFiles.jsonLines(DemoFiles.folder("lists").resolve(issue.get("file").asString()))) {
        parties.put(line.get("id").asString(), line.get("schema").asString());
      }
    }
    for (JsonNode subject : SETTINGS.get("subjects")) {
      assertThat(parties)
          .containsEntry(subject.get("entity").asString(), subject.get("schema").asString());
    }
  }

  private static String passage(JsonNode claim, JsonNode span) {
    int[] text =
        DemoFiles.text(CASE.resolve(claim.get("document").asString())).codePoints().toArray();
    int start = span.get("start").asInt();
    return new String(text, start, span.get("end").asInt() - start);
  }

  private static Set<String> files() {
    try (Stream<Path> all = Files.list(CASE.resolve("documents"))) {
      Set<String> files = new TreeSet<>();
      all.forEach(file -> files.add("documents/" + file.getFileName()));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String file) throws IOException, NoSuchAlgorithmException {
    byte[] bytes = Files.readAllBytes(CASE.resolve(file));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
