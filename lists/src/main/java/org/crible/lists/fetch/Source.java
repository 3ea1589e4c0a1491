package org.crible.lists.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Where a publisher offers a list, from {@code sources.yml}.
 *
 * @param dataset the list
 * @param url the publisher's address of the file
 * @param file the file's name, also on a mirror
 * @param largest size in bytes beyond which it is refused
 * @param shrinks the share of its parties, 0 to 1, that an issue may lose against the one before
 * @param checked the day on which somebody last fetched from the address; null if nobody did
 */
public record Source(
    String dataset, URI url, String file, long largest, double shrinks, @Nullable String checked) {
  private static final List<Source> ALL = read();

  /** Every list with an address. */
  public static List<Source> all() {
    return ALL;
  }

  /** The named dataset's source; empty if no address is known. */
  public static Optional<Source> of(String dataset) {
    return ALL.stream().filter(source -> source.dataset.equals(dataset)).findFirst();
  }

  /** The same on a mirror, which keeps each list as {@code BASE/dataset/file}. */
  public Source on(URI base) {
    String root = base.toString().endsWith("/") ? base.toString() : base + "/";
    URI mirrored = URI.create(root + dataset + "/" + file);
    return new Source(dataset, mirrored, file, largest, shrinks, checked);
  }

  private static List<Source> read() {
    try (InputStream in = Source.class.getResourceAsStream("sources.yml")) {
      return List.copyOf(YAMLMapper.shared().readValue(in, new TypeReference<List<Source>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
