package org.crible.engine.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.crible.engine.InputRefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a screening of many parties came: what a later run needs to go on as if it had never
 * stopped.
 *
 * @param run names all that decides the output, see {@link Run}
 * @param rows rows read, rejected ones included
 * @param outputBytes length of the results so far
 * @param rejectedBytes length of the rejected rows so far
 * @param matched rows with a result so far
 * @param results results so far
 * @param silent results so far that stay silent
 * @param rejected rejected rows so far
 */
record Checkpoint(
    String run,
    long rows,
    long outputBytes,
    long rejectedBytes,
    long matched,
    long results,
    long silent,
    long rejected) {

  /** Where the checkpoint of an output stands. */
  static Path of(Path output) {
    return output.resolveSibling(output.getFileName() + ".resume");
  }

  /** Nothing done yet. */
  static Checkpoint start(String run) {
    return new Checkpoint(run, 0, 0, 0, 0, 0, 0, 0);
  }

  /**
   * The one that an earlier run left.
   *
   * @throws InputRefusedException if it is of another input, other lists or other options
   */
  static Optional<Checkpoint> left(Path output, String run) throws IOException {
    Path file = of(output);
    try {
      Checkpoint left = JsonMapper.shared().readValue(Files.readString(file), Checkpoint.class);
      if (!left.run.equals(run)) {
        throw new InputRefusedException(
            file
                + " was left by a run with another input, other lists or other options;"
                + " start again without --resume.");
      }
      return Optional.of(left);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JacksonException e) {
      throw new InputRefusedException(file + " cannot be read; start again without --resume.", e);
    }
  }

  /** Takes the place of the one before, as a whole. */
  void write(Path output) throws IOException {
    Path file = of(output);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, JsonMapper.shared().writeValueAsString(this));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
