package org.crible.text.transliterate;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * ICU's transliterators, each made when it is first needed: making one costs tens of milliseconds
 * and the class itself some more.
 */
final class Icu {
  private static final Map<String, Transliterator> MADE = new ConcurrentHashMap<>();

  private Icu() {}

  static String read(String id, String text) {
    return MADE.computeIfAbsent(id, Transliterator::getInstance).transliterate(text);
  }
}
