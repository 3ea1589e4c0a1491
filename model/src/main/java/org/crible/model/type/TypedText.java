package org.crible.model.type;

import java.util.List;
import java.util.Locale;
import org.crible.model.FollowTheMoney;
import org.crible.model.PartialDate;
import org.crible.model.PropertyType;

/** What somebody wrote, in the one notation that the type of its property has. */
public final class TypedText {
  private TypedText() {}

  /**
   * The values that the text means: several for a span of dates, none if it is nothing of that
   * type. A text of a type without a notation of its own is its own value.
   */
  public static List<String> of(PropertyType type, String text) {
    return switch (type) {
      case DATE -> DateNotation.parse(text).stream().map(PartialDate::toString).toList();
      case COUNTRY -> Countries.code(text).stream().toList();
      case TOPIC ->
          FollowTheMoney.vocabulary().codes(PropertyType.TOPIC).containsKey(text)
              ? List.of(text)
              : List.of();
      case GENDER -> gender(text.toLowerCase(Locale.ROOT));
      case ADDRESS,
          CHECKSUM,
          EMAIL,
          ENTITY,
          HTML,
          IDENTIFIER,
          IP,
          JSON,
          LANGUAGE,
          MIMETYPE,
          NAME,
          NUMBER,
          PHONE,
          STRING,
          TEXT,
          URL ->
          List.of(text);
    };
  }

  private static List<String> gender(String text) {
    return switch (text) {
      case "m", "male", "h", "homme", "man" -> List.of("male");
      case "f", "female", "w", "femme", "woman" -> List.of("female");
      case "other", "x" -> List.of("other");
      default -> List.of();
    };
  }
}
