package org.crible.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the bundled example, as a program finds them. */
final class DemoFiles {
  private DemoFiles() {}

  static Path folder(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(DemoFiles.class.getResource("/demo/" + name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode yaml(Path file) {
    return YAMLMapper.shared().readTree(text(file));
  }

  static List<JsonNode> jsonLines(Path file) {
    return text(file).lines().map(JsonMapper.shared()::readTree).toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
