package org.crible.text.fold;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void marksCaseAndPunctuationMakeNoDifference() {
    assertThat(Slug.of("Ministère de l'Intérieur")).isEqualTo("ministere_de_l_interieur");
    assertThat(Slug.of("  MINISTERE, de l’interieur! ")).isEqualTo("ministere_de_l_interieur");
    assertThat(Slug.of("Купол")).isEqualTo("купол");
    assertThat(Slug.of("“…”")).isEmpty();
  }

  @Property
  void aSlugIsItsOwnSlug(@ForAll String name) {
    String slug = Slug.of(name);

    assertThat(Slug.of(slug)).isEqualTo(slug);
    assertThat(slug.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))).isTrue();
    assertThat(slug).doesNotStartWith("_").doesNotEndWith("_").doesNotContain("__");
  }
}
