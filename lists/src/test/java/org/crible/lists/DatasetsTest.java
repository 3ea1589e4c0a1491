package org.crible.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lists a name stands for. */
class DatasetsTest {
  private static final List<String> LOADED =
      List.of("eu_fsf", "eu_fsf_merged", "us_trade_csl_el", "us_trade_csl_new_one");

  @Test
  void aFileOfSeveralListsStandsForEach() {
    assertThat(Datasets.meant("us_trade_csl", LOADED))
        .containsExactly("us_trade_csl_el", "us_trade_csl_new_one");
  }

  @Test
  void anyOtherNameForItself() {
    assertThat(Datasets.meant("eu_fsf", LOADED)).containsExactly("eu_fsf");
    assertThat(Datasets.meant("us_trade_csl_el", LOADED)).containsExactly("us_trade_csl_el");
    assertThat(Datasets.meant("us_trade", LOADED)).isEmpty();
  }
}
