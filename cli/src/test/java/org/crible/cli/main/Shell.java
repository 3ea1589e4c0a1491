package org.crible.cli.main;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crible.cli.Desk;
import org.crible.cli.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs command lines as a shell would, in a home of its own, without starting a process. */
final class Shell {
  private final Path folder;

  Shell(Path folder) {
    this.folder = folder;
  }

  /** What a command line gave. */
  record Outcome(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Desk desk =
        new Desk(
            new PrintWriter(out),
            new PrintWriter(err),
            new Terminal(80, false, false, false),
            Map.of("CRIBLE_HOME", folder.resolve("home").toString()));
    int code = CommandLines.run(desk, arguments);
    return new Outcome(code, out.toString(), err.toString());
  }

  Path file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** A list of four parties, loaded as {@code sample} of 1 May 2024. */
  void loadSample() {
    Outcome loaded =
        run("load", sample().toString(), "--dataset", "sample", "--list-date", "2024-05-01");
    if (loaded.code() != 0) {
      throw new IllegalStateException(loaded.err());
    }
  }

  Path sample() {
    return file(
        "sample.jsonl",
        """
        {"id":"s-1","schema":"Company","properties":{"name":["Brandal Elektronik GmbH"],"country":["de"],"registrationNumber":["HRB 99123"],"topics":["sanction"]}}
        {"id":"s-2","schema":"Person","properties":{"name":["Viktor Ossipovich Karandin"],"birthDate":["1961-03-04"],"nationality":["ru"],"topics":["sanction"]}}
        {"id":"s-3","schema":"Vessel","properties":{"name":["SEVERNAYA ZVEZDA"],"imoNumber":["9074729"],"topics":["sanction"]}}
        {"id":"s-4","schema":"Company","properties":{"name":["Тульский завод Вымпелов"],"country":["ru"],"topics":["export.control"]}}
        """);
  }
}
