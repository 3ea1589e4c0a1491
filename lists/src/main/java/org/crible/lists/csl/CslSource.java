package org.crible.lists.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.Datasets;
import org.crible.model.Dataset;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One of the lists in the Consolidated Screening List, from {@code sources.yml}.
 *
 * @param code the abbreviation that stands in parentheses in the source column
 * @param dataset the name of its dataset
 * @param topics what being on it means
 */
record CslSource(String code, String dataset, List<String> topics) {
  private static final Pattern CODE = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final List<CslSource> KNOWN = read();

  /** The list that the source column means; an unknown one gets a name after its code. */
  static CslSource of(String source) {
    Matcher found = CODE.matcher(source);
    String code = found.find() ? found.group(1).strip() : source.strip();
    for (CslSource known : KNOWN) {
      if (known.code.equalsIgnoreCase(code)) {
        return known;
      }
    }
    CslSource any = KNOWN.getLast();
    String slug = OTHERS.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("_");
    return new CslSource(code, any.dataset + "_" + slug, any.topics);
  }

  boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Its dataset; its ids begin with {@code us-csl-} and the code. */
  Dataset toDataset() {
    return Datasets.named(dataset, dataset.replace("us_trade_csl", "us-csl").replace('_', '-'));
  }

  private static List<CslSource> read() {
    try (InputStream in = CslSource.class.getResourceAsStream("sources.yml")) {
      return YAMLMapper.shared().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
