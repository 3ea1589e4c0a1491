package org.crible.evidence.folder;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the constants of an enum are written in files. */
final class Spelling {
  private Spelling() {}

  /** The constants by their spelling, in order. */
  static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
    Map<String, E> spellings = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      spellings.put(of(constant), constant);
    }
    return spellings;
  }

  /** The spelling of a constant. */
  static String of(Enum<?> constant) {
    try {
      JsonProperty name =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return name == null ? constant.name() : name.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("an enum without its own constant", e);
    }
  }
}
