package org.crible.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crible.model.Dataset;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The lists that Crible knows by name, from {@code datasets.yml}. */
public final class Datasets {
  private static final Map<String, Dataset> KNOWN = read();
  private static final Set<String> COLLECTIONS = collections();

  private Datasets() {}

  /** Every known dataset by name, in the order of the catalogue. */
  public static Map<String, Dataset> known() {
    return KNOWN;
  }

  /** The named dataset, if it is known. */
  public static Optional<Dataset> find(String name) {
    return Optional.ofNullable(KNOWN.get(name));
  }

  /**
   * The dataset that a file is loaded as: the named one, or one of that name whose ids are the
   * publisher's where only the user knows the name.
   *
   * @param prefix what the ids begin with if the name is not known
   */
  public static Dataset named(String name, String prefix) {
    return find(name).orElseGet(() -> new Dataset(name, name, "", prefix, null, null));
  }

  /**
   * The dataset that a file of a format is loaded as: the one the caller names, else the format's.
   *
   * @throws IllegalArgumentException if neither names one
   */
  public static Dataset of(ListFormat format, LoadOptions options, String prefix) {
    String name = options.dataset() == null ? format.dataset() : options.dataset();
    if (name == null) {
      throw new IllegalArgumentException("the format " + format + " belongs to no one dataset");
    }
    return named(name, prefix);
  }

  /**
   * The lists that a name stands for: itself, and where a publisher's file of that name holds
   * several lists, those.
   *
   * @param loaded the names to choose from
   */
  public static Set<String> meant(String name, Collection<String> loaded) {
    boolean several = COLLECTIONS.contains(name);
    return loaded.stream()
        .filter(one -> one.equals(name) || (several && one.startsWith(name + "_")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Dataset> read() {
    try (InputStream in = Datasets.class.getResourceAsStream("datasets.yml")) {
      Map<String, Dataset> known = new LinkedHashMap<>();
      for (Dataset dataset :
          YAMLMapper.shared().readValue(in, new TypeReference<List<Dataset>>() {})) {
        known.put(dataset.name(), dataset);
      }
      return Collections.unmodifiableMap(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The formats whose files hold several lists say so. */
  private static Set<String> collections() {
    return Arrays.stream(ListFormat.values())
        .filter(ListFormat::severalLists)
        .map(ListFormat::dataset)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
