package org.crible.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crible.dossier.Audience;
import org.crible.evidence.Case;
import org.crible.evidence.Weighing;
import org.crible.lists.LoadOptions;
import org.crible.store.DatasetState;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The bundled example, from lists to dossier, in a home of its own: {@code DIR/home} and {@code
 * DIR/case} stay there to be tried out.
 *
 * @param kase the example case
 * @param weighing its answer
 * @param compiled the dossier
 * @param datasets the sample lists as loaded
 * @param home the home of its own
 * @param folder the case folder
 */
public record Demo(
    Case kase,
    Weighing weighing,
    Compiled compiled,
    List<DatasetState> datasets,
    Path home,
    Path folder) {

  private static final String RESOURCES = "/demo/";
  private static final List<String> CASE_FILES =
      List.of("case.yml", "documents.yml", "claims.jsonl");

  /** Runs it; what is in the way from an earlier run is written anew. */
  static Demo run(Path output, Progress progress) {
    Path home = output.resolve("home");
    Path folder = output.resolve("case");
    try {
      Files.createDirectories(home);
      copyCase(folder);
      try (Crible crible = Crible.open(home)) {
        progress.at("demo: loading the sample lists", 0, 0);
        loadLists(crible, progress);
        progress.at("demo: reading and weighing the example case", 0, 0);
        Casework casework = crible.openCase(folder);
        Compiled compiled = casework.dossier(output, null, Audience.FULL);
        return new Demo(
            casework.read(),
            compiled.dossier().weighing(),
            compiled,
            crible.datasets(null),
            home,
            folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record SampleList(String file, String dataset, LocalDate listDate) {}

  private static void loadLists(Crible crible, Progress progress) throws IOException {
    Path lists = Files.createTempDirectory("crible-demo");
    try {
      for (JsonNode entry : yaml("lists/index.yml")) {
        SampleList list =
            new SampleList(
                entry.get("file").asString(),
                entry.get("dataset").asString(),
                LocalDate.parse(entry.get("list_date").asString()));
        Path file = lists.resolve(list.file);
        copy("lists/" + list.file, file);
        LoadOptions options =
            LoadOptions.on(crible.today()).withDataset(list.dataset).withListDate(list.listDate);
        List<String> refused = crible.load(List.of(file), options, progress).refused();
        Files.delete(file);
        if (!refused.isEmpty()) {
          throw new IllegalStateException("a bundled list cannot be loaded: " + refused);
        }
      }
    } finally {
      Files.deleteIfExists(lists);
    }
  }

  private static void copyCase(Path folder) throws IOException {
    List<String> files = new ArrayList<>(CASE_FILES);
    for (JsonNode document : yaml("case/documents.yml")) {
      files.add(document.get("file").asString());
      if (document.hasNonNull("text")) {
        files.add(document.get("text").asString());
      }
    }
    for (String file : files) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      copy("case/" + file, target);
    }
  }

  private static List<JsonNode> yaml(String resource) throws IOException {
    try (InputStream in = open(resource)) {
      return YAMLMapper.shared().readValue(in, new TypeReference<List<JsonNode>>() {});
    }
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream in = open(resource)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Demo.class.getResourceAsStream(RESOURCES + resource);
    if (in == null) {
      throw new IllegalStateException("the bundled file " + RESOURCES + resource + " is missing");
    }
    return in;
  }
}
