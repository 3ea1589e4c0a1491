package org.crible.lists.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.model.type.Countries;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with what they are called before them: {@code INN: 7722779734 OGRN: 1127746497328},
 * {@code TIN (1) 6440020175SRN (2) 1096440000425}, {@code Russian TIN number - 7718763393}. A text
 * that does not read so is one number as it stands.
 *
 * @param rest what stands behind the last number and is no part of any
 */
record LabelledNumbers(List<Found> found, String rest) {
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");
  private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\d])\\(\\d{1,2}\\)");
  private static final Pattern PLACE = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");

  /**
   * A number.
   *
   * @param text the publisher's own
   */
  record Found(IdentityDocument document, String text) {}

  /**
   * @param kind what a number without a name is
   * @param home the country of a number that names none; null if there is none
   */
  static LabelledNumbers of(String text, String kind, @Nullable String home) {
    String apart = Vocabulary.WORDS.number_glued().matcher(text).replaceAll(" ");
    List<Found> found = new ArrayList<>();
    Matcher number = Vocabulary.WORDS.number().matcher(apart);
    String last = "";
    int from = 0;
    while (number.find()) {
      String before = apart.substring(from, number.start());
      // TIN (1) 12345 (2) 67890: one name for both.
      String label = label(before).isEmpty() && COUNT.matcher(before).find() ? last : label(before);
      // Digits and letters that join without a blank are one number: Ma.Bko.2013.M.1610.
      boolean joined = number.start() > from && isJoined(apart, number.start());
      if ((label.isEmpty() && from > 0) || label.length() == 1 || joined) {
        return new LabelledNumbers(List.of(whole(text, kind, home)), "");
      }
      String behind = Objects.requireNonNullElse(number.group(2), "");
      String said = apart.substring(from, number.end()).strip();
      found.add(new Found(document(label, number.group(1), behind, kind, home), said));
      from = number.end();
      last = label;
    }
    return found.isEmpty()
        ? new LabelledNumbers(List.of(whole(text, kind, home)), "")
        : new LabelledNumbers(
            List.copyOf(found), EDGES.matcher(apart.substring(from)).replaceAll(""));
  }

  private static boolean isJoined(String text, int start) {
    char before = text.charAt(start - 1);
    return Character.isLetterOrDigit(before)
        || ((before == '.' || before == '-')
            && start > 1
            && Character.isLetterOrDigit(text.charAt(start - 2)));
  }

  /** Without the marks of an enumeration, (1) and (2), which are no part of a name. */
  private static String label(String text) {
    return EDGES.matcher(COUNT.matcher(text).replaceAll(" ")).replaceAll("");
  }

  private static Found whole(String text, String kind, @Nullable String home) {
    Matcher placed = PLACE.matcher(text.strip());
    boolean country = placed.matches() && Countries.code(placed.group(2)).isPresent();
    String number = country ? placed.group(1) : text.strip();
    String where = country ? placed.group(2) : home;
    return new Found(IdentityDocument.of(kind, number, where), text.strip());
  }

  private static IdentityDocument document(
      String label, String number, String behind, String kind, @Nullable String home) {
    boolean placed = Countries.code(behind).isPresent();
    String said = placed || behind.isEmpty() ? label : label.isEmpty() ? behind : label;
    List<String> words = List.of(said.toLowerCase(Locale.ROOT).split("\\s+", -1)).reversed();
    String type =
        words.stream()
            .flatMap(word -> Stream.ofNullable(Vocabulary.WORDS.number_names().get(word)))
            .findFirst()
            .orElse(said.isEmpty() ? kind : said);
    return IdentityDocument.of(
        type, number.strip(), placed ? behind : country(said, words).orElse(home));
  }

  /** Who issued a number: whom its name names. */
  private static Optional<String> country(String label, List<String> words) {
    if (Vocabulary.WORDS.russian_names().contains(words.getFirst())) {
      return Optional.of("ru");
    }
    Map<String, String> adjectives = Vocabulary.WORDS.number_adjectives();
    return words.stream()
        .flatMap(word -> Stream.ofNullable(adjectives.get(word)))
        .findFirst()
        .or(
            () ->
                Stream.of(label.split("\\s+", -1))
                    .filter(word -> word.length() > 3 && Countries.code(word).isPresent())
                    .findFirst());
  }

  /** The country of a party's addresses, if it is one. */
  static @Nullable String home(Parts parts) {
    List<String> homes =
        parts.all("Addresses/Address").stream()
            .map(address -> address.text("AddressCountry"))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return homes.size() == 1 ? homes.getFirst() : null;
  }
}
