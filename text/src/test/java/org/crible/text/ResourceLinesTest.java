package org.crible.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResourceLinesTest {

  @Test
  void commentsAndBlankLinesSayNothing() {
    assertThat(ResourceLines.of(ResourceLinesTest.class, "/lines.txt"))
        .containsExactly("first of all", " indented # to the end", "déjà");
  }

  @Test
  void aResourceThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ResourceLines.of(ResourceLinesTest.class, "/nowhere.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no resource /nowhere.txt.");
  }
}
