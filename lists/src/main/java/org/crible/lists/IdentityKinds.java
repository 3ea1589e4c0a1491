package org.crible.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.crible.model.type.IdentifierType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What publishers' names for documents and numbers mean, from {@code identity-kinds.yml}: the first
 * kind of which a word stands in the name. The US Treasury has labels of its own: {@link
 * TreasuryLabels}.
 */
final class IdentityKinds {
  private static final List<Kind> KINDS = read();

  private IdentityKinds() {}

  /**
   * A kind of number.
   *
   * @param words the kind is meant where one of these stands in the publisher's name for it, lower
   *     case
   * @param to the properties that may hold it, best first
   * @param typed types tried on the number first, taken only if shape and check digit are right
   */
  record Kind(List<String> words, List<String> to, @Nullable List<IdentifierType> typed) {
    List<IdentifierType> types() {
      return typed == null ? List.of() : typed;
    }
  }

  /** The kind that the publisher's name means; the last, which any name is, if no other. */
  static Kind of(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return KINDS.stream()
        .filter(kind -> kind.words().isEmpty() || kind.words().stream().anyMatch(plain::contains))
        .findFirst()
        .orElseThrow();
  }

  private static List<Kind> read() {
    try (InputStream in = IdentityKinds.class.getResourceAsStream("identity-kinds.yml")) {
      return YAMLMapper.shared().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
