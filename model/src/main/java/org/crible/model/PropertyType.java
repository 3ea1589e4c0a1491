package org.crible.model;

import java.util.Locale;

/**
 * The kind of value that a property holds; the names are those of the FollowTheMoney property
 * types.
 */
public enum PropertyType {
  ADDRESS,
  CHECKSUM,
  COUNTRY,
  DATE,
  EMAIL,
  ENTITY,
  GENDER,
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
  TOPIC,
  URL;

  /** The name in FollowTheMoney's own files, for example {@code identifier}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type of that name.
   *
   * @throws IllegalArgumentException if FollowTheMoney has no such type
   */
  public static PropertyType of(String code) {
    try {
      return valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no FollowTheMoney property type is called " + code, e);
    }
  }
}
