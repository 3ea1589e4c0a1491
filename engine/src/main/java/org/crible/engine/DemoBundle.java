package org.crible.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the example as they are bundled. */
final class DemoBundle {
  private static final String RESOURCES = "/demo/";
  private static final List<String> CASE_FILES =
      List.of("case.yml", "documents.yml", "claims.jsonl");

  private DemoBundle() {}

  /**
   * Writes the example case; files that are there already stay.
   *
   * @throws InputRefusedException if one of them holds something else; nothing is written then
   */
  static void copyCase(Path folder) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String file : caseFiles()) {
      Path target = folder.resolve(file);
      if (!Files.exists(target)) {
        missing.add(file);
      } else if (!Arrays.equals(Files.readAllBytes(target), bytes("case/" + file))) {
        throw new InputRefusedException(
            target
                + " differs from what this version's demo writes: somebody worked in it, or it is"
                + " of another version. Give another folder with --output, or remove "
                + folder
                + ".");
      }
    }
    for (String file : missing) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      copy("case/" + file, target);
    }
  }

  private static List<String> caseFiles() throws IOException {
    List<String> files = new ArrayList<>(CASE_FILES);
    for (JsonNode document : yaml("case/documents.yml")) {
      files.add(document.get("file").asString());
      if (document.hasNonNull("text")) {
        files.add(document.get("text").asString());
      }
    }
    return files;
  }

  /** The entries of a bundled YAML file that is a list. */
  static List<JsonNode> yaml(String resource) throws IOException {
    try (InputStream in = open(resource)) {
      return YAMLMapper.shared().readValue(in, new TypeReference<List<JsonNode>>() {});
    }
  }

  static void copy(String resource, Path target) throws IOException {
    try (InputStream in = open(resource)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = open(resource)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String resource) {
    InputStream in = DemoBundle.class.getResourceAsStream(RESOURCES + resource);
    if (in == null) {
      throw new IllegalStateException("the bundled file " + RESOURCES + resource + " is missing");
    }
    return in;
  }
}
