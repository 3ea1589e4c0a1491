package org.crible.lists.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crible.lists.Datasets;
import org.crible.lists.ListFile;
import org.crible.lists.ListNote;
import org.crible.lists.LoadOptions;
import org.crible.model.Dataset;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which of OFAC's two lists a file is, where the caller does not say: what the file itself says,
 * else its programmes, else its name. The rules stand in {@code lists.yml}.
 */
final class OfacLists {
  private static final String SDN = "us_ofac_sdn";
  private static final String CONS = "us_ofac_cons";
  private static final String PREFIX = "ofac";
  private static final Rules RULES = read();

  private OfacLists() {}

  private record Rules(
      List<String> non_sdn_programs,
      double share,
      List<String> sdn_names,
      List<String> cons_names,
      List<String> sdn_titles,
      List<String> cons_titles) {}

  /** A list, and what the report should say of how it was chosen. */
  record Choice(Dataset dataset, Optional<ListNote> note) {}

  /**
   * For a file that does not say which list it is.
   *
   * @param programs of each party of the file
   */
  static Choice choose(ListFile file, LoadOptions options, Collection<List<String>> programs) {
    if (options.dataset() != null) {
      return chosen(options.dataset());
    }
    long others =
        programs.stream()
            .filter(under -> under.stream().anyMatch(RULES.non_sdn_programs()::contains))
            .count();
    if (others > programs.size() * RULES.share()) {
      String said =
          "%s does not say which OFAC list it is; it is read as %s because %,d of its %,d parties"
              + " are under programmes of the non-SDN lists (--dataset says otherwise).";
      return noted(CONS, file, said, CONS, others, programs.size());
    }
    return byName(file);
  }

  /**
   * For a file that names its lists.
   *
   * @param titles what OFAC calls the lists that the file was filtered for; empty if it was not
   */
  static Choice choose(ListFile file, LoadOptions options, List<String> titles) {
    if (options.dataset() != null) {
      return chosen(options.dataset());
    }
    boolean sdn = titles.stream().anyMatch(RULES.sdn_titles()::contains);
    boolean cons =
        titles.stream().anyMatch(title -> begins(title, RULES.cons_titles()) && !title.isEmpty());
    return sdn == cons ? byName(file) : chosen(sdn ? SDN : CONS);
  }

  private static Choice byName(ListFile file) {
    String name = file.fileName().toLowerCase(Locale.ROOT);
    if (RULES.sdn_names().stream().anyMatch(name::contains)) {
      return chosen(SDN);
    }
    if (RULES.cons_names().stream().anyMatch(name::contains)) {
      String said = "%s does not say which OFAC list it is; it is read as %s after its name.";
      return noted(CONS, file, said, CONS);
    }
    String said =
        "%s does not say which OFAC list it is, nor does its name; it is read as %s (--dataset says"
            + " otherwise).";
    return noted(SDN, file, said, SDN);
  }

  private static boolean begins(String title, List<String> beginnings) {
    return beginnings.stream().anyMatch(title::startsWith);
  }

  private static Choice chosen(String name) {
    return new Choice(Datasets.named(name, PREFIX), Optional.empty());
  }

  private static Choice noted(String name, ListFile file, String format, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = file.fileName();
    System.arraycopy(values, 0, all, 1, values.length);
    String text = String.format(Locale.ROOT, format, all);
    return new Choice(
        Datasets.named(name, PREFIX), Optional.of(new ListNote(file.name(), 1, text)));
  }

  private static Rules read() {
    try (InputStream in = OfacLists.class.getResourceAsStream("lists.yml")) {
      return YAMLMapper.shared().readValue(in, Rules.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
