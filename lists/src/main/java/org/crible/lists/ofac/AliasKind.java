package org.crible.lists.ofac;

import java.util.Locale;

/** Where another name of a party stands, after what OFAC calls it. */
final class AliasKind {
  private AliasKind() {}

  /**
   * The property: weak names apart, because a match on them alone means little; else former names.
   *
   * @param type {@code a.k.a.}, {@code F.K.A.}, {@code N.K.A.} and the like
   */
  static String of(String type, boolean weak) {
    if (weak) {
      return "weakAlias";
    }
    return type.toLowerCase(Locale.ROOT).startsWith("f") ? "previousName" : "alias";
  }
}
