package org.crible.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.dossier.Audience;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Weighing;
import org.crible.lists.LoadOptions;
import org.crible.model.PartialDate;
import org.crible.reading.ReadOptions;
import org.crible.store.DatasetState;
import tools.jackson.databind.JsonNode;

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
 * @param proposals how many claims reading proposes by itself in the same documents
 */
public record Demo(
    Case kase,
    Weighing weighing,
    Compiled compiled,
    List<DatasetState> datasets,
    Path home,
    Path folder,
    int proposals) {

  /**
   * Runs it. The files of an earlier run are kept where they are as the demo wrote them.
   *
   * @throws InputRefusedException if one of the case's files was changed since: somebody works in
   *     it, and nothing is written
   */
  static Demo run(Path output, Progress progress) {
    Path home = output.resolve("home");
    Path folder = output.resolve("case");
    try {
      DemoBundle.copyCase(folder);
      Files.createDirectories(home);
      try (Crible crible = Crible.open(home)) {
        progress.at("demo: loading the sample lists", 0, 0);
        loadLists(crible, progress);
        progress.at("demo: reading and weighing the example case", 0, 0);
        Casework casework = crible.openCase(folder);
        Compiled compiled = casework.dossier(output, null, Audience.FULL);
        Case kase = casework.read();
        return new Demo(
            kase,
            compiled.dossier().weighing(),
            compiled,
            crible.datasets(null),
            home,
            folder,
            proposals(crible, kase, folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int proposals(Crible crible, Case kase, Path folder) {
    return kase.documents().stream()
        .map(document -> crible.read(folder.resolve(document.file()), options(kase, document)))
        .mapToInt(proposal -> proposal.claims().size())
        .sum();
  }

  private static ReadOptions options(Case kase, CaseDocument document) {
    String publisher = document.publisher();
    LocalDate published = document.published();
    return ReadOptions.none()
        .withLanguage(document.language())
        .withPublished(published == null ? null : PartialDate.of(published))
        .withPublisher(publisher, publisher)
        .withQuestions(kase.questions());
  }

  private record SampleList(String file, String dataset, LocalDate listDate) {}

  private static void loadLists(Crible crible, Progress progress) throws IOException {
    Path lists = Files.createTempDirectory("crible-demo");
    try {
      for (JsonNode entry : DemoBundle.yaml("lists/index.yml")) {
        SampleList list =
            new SampleList(
                entry.get("file").asString(),
                entry.get("dataset").asString(),
                LocalDate.parse(entry.get("list_date").asString()));
        Path file = lists.resolve(list.file);
        DemoBundle.copy("lists/" + list.file, file);
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
}
