package org.crible.engine;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.crible.model.FollowTheMoney;
import org.crible.model.PropertyType;

/**
 * Countries as people write them: ISO codes of two or three letters, and the names in English and
 * French that FollowTheMoney, Unicode's CLDR (the JDK's locale data) and {@code countries.csv}
 * (what neither has) give them.
 */
public final class Countries {
  private Countries() {}

  /** The FollowTheMoney code (mostly ISO 3166-1 alpha-2, lower case) of a code or name. */
  public static Optional<String> code(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (FollowTheMoney.vocabulary().codes(PropertyType.COUNTRY).containsKey(lower)) {
      return Optional.of(lower);
    }
    return Optional.ofNullable(Names.BY_NAME.get(folded(text)));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Built only when somebody writes a name. */
  private static final class Names {
    private static final Map<String, String> BY_NAME = read();

    private static Map<String, String> read() {
      Map<String, String> names = new HashMap<>();
      Map<String, String> codes = FollowTheMoney.vocabulary().codes(PropertyType.COUNTRY);
      codes.forEach((code, label) -> names.putIfAbsent(folded(label), code));
      for (String iso : Locale.getISOCountries()) {
        String code = iso.toLowerCase(Locale.ROOT);
        if (codes.containsKey(code)) {
          Locale country = Locale.of("", iso);
          for (Locale reader : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            names.putIfAbsent(folded(country.getDisplayCountry(reader)), code);
          }
          names.putIfAbsent(folded(alpha3(country)), code);
        }
      }
      try (InputStream in = Countries.class.getResourceAsStream("countries.csv");
          CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
        rows.forEach(row -> names.put(folded(row.getField("name")), row.getField("code")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return names;
    }

    private static String alpha3(Locale country) {
      try {
        return country.getISO3Country();
      } catch (MissingResourceException e) {
        return country.getCountry();
      }
    }
  }
}
