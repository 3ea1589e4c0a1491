package org.crible.model.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crible.model.FollowTheMoney;
import org.crible.model.PropertyType;

/**
 * Country codes (FollowTheMoney's: ISO 3166-1 alpha-2 in lower case, and a few more) from ISO
 * codes, English and French names, the spellings of the UN and OFAC, and former names.
 */
public final class Countries {
  private static final Pattern MARKS = Pattern.compile("\\p{M}|[’'.]");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Stands for the code of a name that a code would give to one side of a dispute. */
  private static final String NO_ONES = "-";

  private Countries() {}

  /** The code that the text means; empty if it names no country. */
  public static Optional<String> code(String text) {
    String code = text.strip().toLowerCase(Locale.ROOT);
    return FollowTheMoney.vocabulary().codes(PropertyType.COUNTRY).containsKey(code)
        ? Optional.of(code)
        : Optional.ofNullable(Names.CODES.get(key(text)));
  }

  /** The name of the country in a language; its English one where that is all; empty if unknown. */
  public static Optional<String> name(String code, Locale language) {
    String iso = code.strip().toUpperCase(Locale.ROOT);
    String label =
        FollowTheMoney.vocabulary()
            .codes(PropertyType.COUNTRY)
            .get(code.strip().toLowerCase(Locale.ROOT));
    return List.of(Locale.getISOCountries()).contains(iso)
        ? Optional.of(Locale.of("", iso).getDisplayCountry(language))
        : Optional.ofNullable(label);
  }

  /** Made only when somebody writes a name: the locale data takes a while to load. */
  private static final class Names {
    private static final Map<String, String> CODES = read();
  }

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    Map<String, String> known = FollowTheMoney.vocabulary().codes(PropertyType.COUNTRY);
    for (String iso : Locale.getISOCountries()) {
      Locale country = Locale.of("", iso);
      String code = iso.toLowerCase(Locale.ROOT);
      if (known.containsKey(code)) {
        codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
        codes.put(key(country.getDisplayCountry(Locale.FRENCH)), code);
        codes.put(key(country.getISO3Country()), code);
      }
    }
    known.forEach(
        (code, label) -> {
          codes.put(key(label), code);
          codes.put(key(code), code);
        });
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        String code = line.substring(0, tab);
        for (String name : line.substring(tab + 1).split(";", -1)) {
          if (code.equals(NO_ONES)) {
            codes.remove(key(name));
          } else {
            codes.put(key(name), code);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }

  /** Letters and digits only, without accents: how names are compared here. */
  private static String key(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace('&', ' ');
    String words = OTHERS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ");
    return (words.startsWith("the ") ? words.substring(4) : words).strip();
  }
}
